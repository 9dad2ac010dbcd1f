/** How long a session lasts, ms. */
export interface SessionLife {
  /** Without any request. */
  readonly idle: number;
  /** With however many requests. */
  readonly most: number;
}

/** A later expiry is written only when it is this much later, so that reading does not mean writing. */
const WORTH_WRITING = 60_000;

/** When a session used now expires. */
export function expiryOf(createdAt: Date, now: Date, life: SessionLife): Date {
  return new Date(Math.min(now.getTime() + life.idle, createdAt.getTime() + life.most));
}

/** The expiry to write because the session was used now; null if what is stored will do. */
export function extendedExpiry(
  session: { createdAt: Date; expiresAt: Date },
  now: Date,
  life: SessionLife,
): Date | null {
  const expiry = expiryOf(session.createdAt, now, life);
  return expiry.getTime() - session.expiresAt.getTime() >= WORTH_WRITING ? expiry : null;
}
