import { httpConfig, readConfig } from '#platform';
import { reconcileConfig } from '#submission';

export const httpSettings = () => readConfig(httpConfig('SCORING_PORT', 8083));
export const reconcileSettings = () => readConfig(reconcileConfig);
