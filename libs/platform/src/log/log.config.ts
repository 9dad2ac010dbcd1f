import { readConfig } from '../config/environment.config.js';

/** LOG_LEVEL; LOG_FORMAT: `json` for collectors, `pretty` for people (the default on a terminal). */
export function logConfig() {
  return readConfig((read) => ({
    level: read.oneOf('LOG_LEVEL', ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], 'info'),
    format: read.oneOf('LOG_FORMAT', ['json', 'pretty'], process.stdout.isTTY ? 'pretty' : 'json'),
  }));
}
