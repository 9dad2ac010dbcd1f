import type { ApiToken } from '#identity';

/** A token as it is listed, without its owner, who is asking or named in the path. */
export function shownToken({ accountId: _, ...token }: ApiToken): Omit<ApiToken, 'accountId'> {
  return token;
}
