import { createHash, randomBytes } from 'node:crypto';
import type { Scope } from '#contracts';
import type { AccountId, Id } from '#kernel';

export type ApiTokenId = Id<'api-token'>;

/** 访问令牌 as its person and the administrator see it: all but its secret. */
export interface ApiToken {
  readonly id: ApiTokenId;
  readonly accountId: AccountId;
  /** What it is for, in its person's words. */
  readonly name: string;
  /** How it begins, to tell which one a program holds. */
  readonly prefix: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** "gk_" makes a token that leaked into a repository easy to find. */
const TOKEN = /^gk_[A-Za-z0-9_-]{43}$/;
const SHOWN = 9;
/** Longer than a year nobody remembers what a token was for. */
export const LONGEST_TOKEN_DAYS = 366;
export const MOST_TOKENS = 50;

/** 32 random bytes. Only the person keeps the token, the database its hash. */
export function newApiToken(): { token: string; prefix: string; hash: string } {
  const token = `gk_${randomBytes(32).toString('base64url')}`;
  return { token, prefix: token.slice(0, SHOWN), hash: sha256(token) };
}

/** What is stored of a token; null for a text that cannot be one. */
export function apiTokenHash(token: string): string | null {
  return TOKEN.test(token) ? sha256(token) : null;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
