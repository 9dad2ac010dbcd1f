import type { ConfigShape } from '#platform';
import type { AttemptLimit } from './domain/attempt-limit.js';
import type { SessionLife } from './domain/session-life.js';

/** Also the token it is provided under; a test overrides it to hash cheaply. */
export abstract class IdentityConfig {
  abstract readonly session: SessionLife;
  abstract readonly attempts: AttemptLimit;
  /** How long a one-time token for a new password may be used, ms. */
  abstract readonly resetLife: number;
  /** argon2id: memory in KiB and passes. Old hashes keep the cost they were made with. */
  abstract readonly hashing: { readonly memory: number; readonly passes: number };
}

const MINUTE = 60_000;

/**
 * SESSION_IDLE_MINUTES, SESSION_MAX_MINUTES, SIGN_IN_ATTEMPTS, SIGN_IN_ATTEMPTS_PER_ADDRESS,
 * SIGN_IN_ATTEMPTS_EVERYWHERE, SIGN_IN_WINDOW_MINUTES, PASSWORD_RESET_HOURS, ARGON2_MEMORY_KIB, ARGON2_PASSES. The cost
 * of hashing follows OWASP's password storage cheat sheet (19 MiB, 2 passes).
 */
export const identityConfig: ConfigShape<IdentityConfig> = (read) => ({
  session: {
    idle: MINUTE * read.integer('SESSION_IDLE_MINUTES', { byDefault: 120, min: 1, max: 1_440 }),
    most: MINUTE * read.integer('SESSION_MAX_MINUTES', { byDefault: 720, min: 1, max: 10_080 }),
  },
  attempts: {
    perAccount: read.integer('SIGN_IN_ATTEMPTS', { byDefault: 5, min: 1, max: 1_000 }),
    perAddress: read.integer('SIGN_IN_ATTEMPTS_PER_ADDRESS', { byDefault: 100, min: 1, max: 1_000_000 }),
    perAccountEverywhere: read.integer('SIGN_IN_ATTEMPTS_EVERYWHERE', { byDefault: 50, min: 1, max: 1_000_000 }),
    window: MINUTE * read.integer('SIGN_IN_WINDOW_MINUTES', { byDefault: 15, min: 1, max: 1_440 }),
  },
  resetLife: 60 * MINUTE * read.integer('PASSWORD_RESET_HOURS', { byDefault: 72, min: 1, max: 720 }),
  hashing: {
    memory: read.integer('ARGON2_MEMORY_KIB', { byDefault: 19_456, min: 1_024, max: 1_048_576 }),
    passes: read.integer('ARGON2_PASSES', { byDefault: 2, min: 2, max: 20 }),
  },
});
