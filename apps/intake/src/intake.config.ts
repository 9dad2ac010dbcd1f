import { type ConfigShape, httpConfig, readConfig } from '#platform';

const MIB = 1024 * 1024;

/** A document as JSON stays well below this; files have a limit of their own. */
export const httpSettings = () => readConfig(httpConfig('INTAKE_PORT', 8080, 8 * MIB));

/** PORTAL_URL: where the public portal is reached, for the link on the first page. */
const landingConfig: ConfigShape<{ readonly portalUrl: string }> = (read) => ({
  portalUrl: read.text('PORTAL_URL', 'http://127.0.0.1:8081', 'http://127.0.0.1:8081'),
});
export const landingSettings = () => readConfig(landingConfig);
