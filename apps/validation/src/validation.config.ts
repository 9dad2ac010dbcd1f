import { httpConfig, readConfig } from '#platform';
import { reconcileConfig } from '#submission';

export const httpSettings = () => readConfig(httpConfig('VALIDATION_PORT', 8082));
export const reconcileSettings = () => readConfig(reconcileConfig);
