import { databaseConfig } from '#database';
import { identityConfig, oidcConfig } from '#identity';
import { messagingConfig } from '#messaging';
import { notificationConfig } from '#notification';
import { type ConfigShape, httpConfig, readConfig, readingAlso } from '#platform';

/** Largest request body, bytes: a document as JSON stays well below this; files have a limit of their own. */
const BODY_LIMIT = 8 * 1024 * 1024;

/** PORTAL_URL: where the public portal is reached, for the link on the first page. */
const landingConfig: ConfigShape<{ readonly portalUrl: string }> = (read) => ({
  portalUrl: read.text('PORTAL_URL', 'http://127.0.0.1:8081', 'http://127.0.0.1:8081'),
});
export const landingSettings = () => readConfig(landingConfig);

export interface BrowserConfig {
  /** The origin under which people reach intake; null where nobody said it. */
  readonly origin: string | null;
  /** They come by https, be it through a proxy. */
  readonly secure: boolean;
  /** Pages of other origins whose scripts may call the API; none by default. */
  readonly corsOrigins: readonly string[];
}

/** INTAKE_URL: the address at which people reach intake. CORS_ORIGINS: "https://a.example, https://b.example". */
const browserConfig: ConfigShape<BrowserConfig> = (read) => {
  const [origin = null] = read.origins('INTAKE_URL');
  return { origin, secure: origin?.startsWith('https:') ?? false, corsOrigins: read.origins('CORS_ORIGINS') };
};
export const browserSettings = () => readConfig(browserConfig);

export const httpSettings = () => {
  const http = httpConfig('INTAKE_PORT', 8080, BODY_LIMIT);
  const others = [databaseConfig, messagingConfig, identityConfig, oidcConfig, landingConfig, browserConfig];
  return readConfig(readingAlso(http, ...others, notificationConfig));
};
