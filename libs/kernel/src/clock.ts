/** Time is passed in, never taken, so that a deadline can be tested. */
export interface Clock {
  now(): Date;
}

/** A clock that a test sets and moves. */
export class FixedClock implements Clock {
  constructor(private instant: Date) {}

  now(): Date {
    return new Date(this.instant);
  }

  set(instant: Date): void {
    this.instant = instant;
  }
}

/** Wall time in Asia/Shanghai (UTC+8 all year since 1991), "2024-10-31 09:00". */
export function shanghaiTime(instant: Date): string {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}
