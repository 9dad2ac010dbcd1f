import { type Outcome, refused } from '#kernel';
import type { OidcDoor } from '../oidc/oidc-door.js';
import type { OidcAttempt } from '../oidc/oidc-provider.js';

/** 统一身份认证登录, first half. Refuses with OIDC.NOT_CONFIGURED, OIDC.PROVIDER_DOWN. */
export class BeginOidcSignIn {
  constructor(private readonly door: OidcDoor) {}

  /** The provider's name for people; null when there is none. */
  get title(): string | null {
    return this.door.provider?.settings.title ?? null;
  }

  async run(): Promise<Outcome<{ url: string; attempt: OidcAttempt }>> {
    return this.door.provider?.begin() ?? refused('OIDC.NOT_CONFIGURED');
  }
}
