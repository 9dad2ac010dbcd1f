import type { AccountId } from '#kernel';
import type { RoleGrant } from './actor.js';

/** A person at an OIDC provider: the issuer, and who they are there. */
export interface OidcIdentity {
  readonly issuer: string;
  readonly subject: string;
}

/** 账号 as an administrator sees it. */
export interface AccountItem {
  readonly id: AccountId;
  readonly login: string;
  readonly name: string;
  readonly email: string | null;
  readonly hasPassword: boolean;
  readonly mustChangePassword: boolean;
  readonly createdAt: Date;
  readonly disabledAt: Date | null;
  readonly roles: readonly RoleGrant[];
  readonly oidcIdentities: readonly OidcIdentity[];
}
