import { databaseConfig } from '#database';
import { messagingConfig } from '#messaging';
import { type ConfigShape, httpConfig, readConfig, readingAlso } from '#platform';

/** PUBLICATION_LOOK_MS: how often the service looks for what is due without being woken, ms. */
const calendarConfig: ConfigShape<{ readonly lookEvery: number }> = (read) => ({
  lookEvery: read.integer('PUBLICATION_LOOK_MS', { byDefault: 15_000, min: 100, max: 3_600_000 }),
});
export const calendarSettings = () => readConfig(calendarConfig);

export const httpSettings = () =>
  readConfig(readingAlso(httpConfig('PUBLICATION_PORT', 8081), databaseConfig, messagingConfig, calendarConfig));
