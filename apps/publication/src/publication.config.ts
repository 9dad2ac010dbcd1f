import { checkpointConfig } from '#audit';
import { databaseConfig } from '#database';
import { messagingConfig } from '#messaging';
import { notificationConfig } from '#notification';
import { type ConfigShape, httpConfig, readConfig, readingAlso } from '#platform';

/** PUBLICATION_LOOK_MS: how often the service looks for what is due without being woken, ms. */
const calendarConfig: ConfigShape<{ readonly lookEvery: number }> = (read) => ({
  lookEvery: read.integer('PUBLICATION_LOOK_MS', { byDefault: 15_000, min: 100, max: 3_600_000 }),
});
export const calendarSettings = () => readConfig(calendarConfig);
export const checkpointSettings = () => readConfig(checkpointConfig);

export const httpSettings = () => {
  const http = httpConfig('PUBLICATION_PORT', 8081);
  return readConfig(
    readingAlso(http, databaseConfig, messagingConfig, calendarConfig, checkpointConfig, notificationConfig),
  );
};
