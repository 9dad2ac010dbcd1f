import { databaseConfig } from '#database';
import { identityConfig } from '#identity';
import { messagingConfig } from '#messaging';
import { type ConfigShape, httpConfig, readConfig, readingAlso } from '#platform';

/** Largest request body, bytes: a document as JSON stays well below this; files have a limit of their own. */
const BODY_LIMIT = 8 * 1024 * 1024;

/** PORTAL_URL: where the public portal is reached, for the link on the first page. */
const landingConfig: ConfigShape<{ readonly portalUrl: string }> = (read) => ({
  portalUrl: read.text('PORTAL_URL', 'http://127.0.0.1:8081', 'http://127.0.0.1:8081'),
});
export const landingSettings = () => readConfig(landingConfig);

export const httpSettings = () => {
  const http = httpConfig('INTAKE_PORT', 8080, BODY_LIMIT);
  return readConfig(readingAlso(http, databaseConfig, messagingConfig, identityConfig, landingConfig));
};
