import type { OidcConfig } from './oidc.config.js';
import { OidcProvider } from './oidc-provider.js';

/** The way in by OIDC, where there is one. */
export class OidcDoor {
  readonly provider: OidcProvider | null;

  constructor({ provider }: OidcConfig) {
    this.provider = provider && new OidcProvider(provider);
  }
}
