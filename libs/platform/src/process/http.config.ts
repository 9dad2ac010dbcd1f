import type { ConfigShape } from '../config/config-reader.js';

export interface HttpConfig {
  readonly host: string;
  readonly port: number;
  /** The variable that sets the port, named to the operator when the port is taken. */
  readonly portVariable: string;
  /** Largest request body, bytes. */
  readonly bodyLimit: number;
  /** Addresses of proxies whose word on who is calling is taken; null: nobody's. */
  readonly trustedProxies: string | null;
  /** How long requests and jobs in flight may take to finish on shutdown, ms. */
  readonly shutdownGrace: number;
}

const MIB = 1024 * 1024;

/** Where a process listens: `<NAME>_PORT`, HTTP_HOST, HTTP_BODY_LIMIT, TRUSTED_PROXIES, SHUTDOWN_GRACE_MS. */
export function httpConfig(portVariable: string, defaultPort: number, bodyLimit = MIB): ConfigShape<HttpConfig> {
  return (read) => ({
    host: read.text('HTTP_HOST', '127.0.0.1', '127.0.0.1'),
    port: read.port(portVariable, defaultPort),
    portVariable,
    bodyLimit: read.integer('HTTP_BODY_LIMIT', { byDefault: bodyLimit, min: 1024, max: 256 * MIB }),
    trustedProxies: read.optional('TRUSTED_PROXIES'),
    shutdownGrace: read.integer('SHUTDOWN_GRACE_MS', { byDefault: 15_000, max: 600_000 }),
  });
}
