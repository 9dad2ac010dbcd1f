import type { OidcIdentity } from './account-view.js';
import { parseEmail, parseLogin } from './new-account.js';

/** A person as an OIDC provider describes them. */
export interface OidcPerson extends OidcIdentity {
  /** Only where the provider says that it has verified it: anybody can type an address. */
  readonly verifiedEmail: string | null;
  readonly name: string | null;
  /** What they might be called here. */
  readonly login: string | null;
}

type Claims = Readonly<Record<string, unknown>> & { readonly iss: string; readonly sub: string };

export function personOf(claims: Claims): OidcPerson {
  const { iss: issuer, sub: subject, email, email_verified: verified } = claims;
  return {
    issuer,
    subject,
    verifiedEmail: verified === true && typeof email === 'string' ? parseEmail(email) : null,
    name: text(claims.name)?.slice(0, 100) ?? null,
    login: parseLogin(text(claims.preferred_username) ?? ''),
  };
}

function text(claim: unknown): string | null {
  return typeof claim === 'string' && claim.trim() !== '' ? claim.trim() : null;
}
