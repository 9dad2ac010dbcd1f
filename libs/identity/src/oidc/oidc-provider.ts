import * as client from 'openid-client';
import { done, type Outcome } from '#kernel';
import { type OidcPerson, personOf } from '../domain/oidc-person.js';
import type { OidcSettings } from './oidc.config.js';
import { type OidcRefusal, refusalOf } from './oidc-refusal.js';

/** What the browser keeps between leaving for the provider and coming back; worthless to anybody else. */
export interface OidcAttempt {
  readonly state: string;
  readonly nonce: string;
  /** PKCE: whoever intercepts the code cannot use it. */
  readonly verifier: string;
}

const PATIENCE_SECONDS = 10;

/** The one provider, found by discovery (OpenID Connect Discovery 1.0) when it is first needed, and kept once found. */
export class OidcProvider {
  private found: Promise<client.Configuration> | null = null;

  constructor(readonly settings: OidcSettings) {}

  /** Where to send the person, and what they must bring back. */
  begin(): Promise<Outcome<{ url: string; attempt: OidcAttempt }, OidcRefusal>> {
    const { redirectUri, scope } = this.settings;
    return this.ask(async (configuration) => {
      const attempt = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      };
      const url = client.buildAuthorizationUrl(configuration, {
        redirect_uri: redirectUri,
        scope,
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(attempt.verifier),
        code_challenge_method: 'S256',
      });
      return { url: url.href, attempt };
    });
  }

  /** Who the person is, by the code in the address at which they came back. */
  finish(query: URLSearchParams, attempt: OidcAttempt): Promise<Outcome<OidcPerson, OidcRefusal>> {
    const back = new URL(this.settings.redirectUri);
    back.search = query.toString();
    return this.ask(async (configuration) => {
      const tokens = await client.authorizationCodeGrant(configuration, back, {
        pkceCodeVerifier: attempt.verifier,
        expectedState: attempt.state,
        expectedNonce: attempt.nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new Error('an ID token was expected, and checked, but is not there');
      const more = configuration.serverMetadata().userinfo_endpoint
        ? await client.fetchUserInfo(configuration, tokens.access_token, claims.sub)
        : {};
      return personOf({ ...more, ...claims });
    });
  }

  private async ask<T>(
    question: (configuration: client.Configuration) => Promise<T>,
  ): Promise<Outcome<T, OidcRefusal>> {
    try {
      return done(await question(await this.discover()));
    } catch (error) {
      return refusalOf(error);
    }
  }

  /** A provider that is down now may be there the next time. */
  private async discover(): Promise<client.Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    const execute = issuer.protocol === 'http:' ? [client.allowInsecureRequests] : [];
    this.found ??= client.discovery(issuer, clientId, clientSecret, undefined, { execute, timeout: PATIENCE_SECONDS });
    try {
      return await this.found;
    } catch (error) {
      this.found = null;
      throw error;
    }
  }
}
