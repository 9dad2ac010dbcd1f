import { randomBytes } from 'node:crypto';
import { argon2id, hash, verify } from 'argon2';
import type { IdentityConfig } from '../identity.config.js';

/** Stores passwords as argon2id hashes with their own salt and cost. */
export class PasswordHasher {
  private decoy: Promise<string> | null = null;

  constructor(private readonly config: IdentityConfig) {}

  hash(password: string): Promise<string> {
    const { memory, passes } = this.config.hashing;
    return hash(password, { type: argon2id, memoryCost: memory, timeCost: passes, parallelism: 1 });
  }

  /** Takes as long when there is no account (null), so that an answer's time does not tell which logins exist. */
  async matches(stored: string | null, password: string): Promise<boolean> {
    this.decoy ??= this.hash(randomBytes(16).toString('hex'));
    const matches = await verify(stored ?? (await this.decoy), password);
    return matches && stored !== null;
  }
}
