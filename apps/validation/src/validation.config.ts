import { databaseConfig } from '#database';
import { messagingConfig } from '#messaging';
import { httpConfig, readConfig, readingAlso } from '#platform';
import { reconcileConfig } from '#submission';

export const httpSettings = () =>
  readConfig(readingAlso(httpConfig('VALIDATION_PORT', 8082), databaseConfig, messagingConfig, reconcileConfig));
export const reconcileSettings = () => readConfig(reconcileConfig);
