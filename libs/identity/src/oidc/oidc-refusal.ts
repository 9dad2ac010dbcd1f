import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client';
import { type Refused, refused } from '#kernel';
import { log } from '#platform';

export type OidcRefusal = 'OIDC.PROVIDER_DOWN' | 'OIDC.WRONG_AUDIENCE' | 'OIDC.DENIED' | 'OIDC.ANSWER_UNSOUND';

/** Codes of openid-client that mean: nobody there, or nothing there that speaks OIDC. */
const DOWN = ['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON', 'OAUTH_PARSE_ERROR'];

/** What an error of openid-client means to the person; any other error is a bug and is thrown on. */
export function refusalOf(error: unknown): Refused<OidcRefusal> {
  if (error instanceof AuthorizationResponseError) return refused('OIDC.DENIED', { reason: error.error });
  if (isDown(error) || (error instanceof ClientError && isDown(error.cause))) {
    return noted('OIDC.PROVIDER_DOWN', error);
  }
  if (error instanceof ClientError) {
    return noted(isAboutAudience(error) ? 'OIDC.WRONG_AUDIENCE' : 'OIDC.ANSWER_UNSOUND', error);
  }
  if (error instanceof ResponseBodyError || error instanceof WWWAuthenticateChallengeError) {
    return noted('OIDC.ANSWER_UNSOUND', error);
  }
  throw error;
}

/** The operator reads in the log what exactly was wrong. */
function noted(code: OidcRefusal, error: unknown): Refused<OidcRefusal> {
  log().warn({ err: error }, code);
  return refused(code);
}

/** What `fetch` throws when there is no connection, or what openid-client says of an answer that is none. */
function isDown(error: unknown): boolean {
  const { message, code } = (error ?? {}) as { message?: string; code?: string };
  return message === 'fetch failed' || DOWN.includes(code ?? '');
}

/** A claim was compared, and it was the audience: the token was made for another client. */
function isAboutAudience({ cause }: ClientError): boolean {
  const compared = (cause as { cause?: { claim?: unknown } } | undefined)?.cause;
  return compared?.claim === 'aud';
}
