import type { ConfigReader, ConfigShape } from '#platform';

/** How a person whom the provider knows finds their account here, where no administrator has bound the two. */
export const OIDC_LINKS = ['bound', 'verified-email'] as const;

export interface OidcSettings {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string;
  /** The provider's name on the sign-in page. */
  readonly title: string;
  readonly link: (typeof OIDC_LINKS)[number];
  /** Whether a person whom nobody knows gets an account, without any role. */
  readonly createAccounts: boolean;
  /** Where the provider sends the person back to. */
  readonly redirectUri: string;
}

/** Also the token it is provided under. */
export abstract class OidcConfig {
  /** Null: there is no provider, people sign in with local accounts only. */
  abstract readonly provider: OidcSettings | null;
}

const CALLBACK = '/api/v1/sign-in/oidc/callback';

/**
 * OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_SCOPE, OIDC_TITLE, OIDC_LINK, OIDC_CREATE_ACCOUNTS, and
 * INTAKE_URL, the address at which people reach intake. Nothing is read but OIDC_ISSUER where that is not set.
 */
export const oidcConfig: ConfigShape<OidcConfig> = (read) => {
  const issuer = read.optional('OIDC_ISSUER');
  return { provider: issuer === null ? null : providerAt(read) };
};

function providerAt(read: ConfigReader): OidcSettings {
  const issuer = read.address('OIDC_ISSUER', ['https:', 'http:']);
  const intake = read.address('INTAKE_URL', ['https:', 'http:']);
  return {
    issuer: URL.canParse(issuer) ? new URL(issuer) : new URL('https://unset.invalid'),
    clientId: read.text('OIDC_CLIENT_ID', 'client id'),
    clientSecret: read.text('OIDC_CLIENT_SECRET', 'client secret'),
    scope: read.text('OIDC_SCOPE', 'openid profile email', 'openid profile email'),
    title: read.text('OIDC_TITLE', '统一身份认证', '统一身份认证'),
    link: read.oneOf('OIDC_LINK', OIDC_LINKS, 'bound'),
    createAccounts: read.flag('OIDC_CREATE_ACCOUNTS', false),
    redirectUri: `${intake.replace(/\/+$/, '')}${CALLBACK}`,
  };
}
