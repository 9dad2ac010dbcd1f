import { isAbsolute, join } from 'node:path';
import { type ConfigShape, projectRoot, readConfigFrom } from '#platform';
import type { ServiceName } from './supervisor/services.js';

/** What the command line and the supervisor take from the environment. */
export interface GongkaiConfig {
  /** Everything the embedded system keeps. */
  readonly dataFolder: string;
  readonly host: string;
  readonly ports: Readonly<Record<ServiceName | 'postgres', number>>;
  /** A PostgreSQL of your own; null means the embedded one. */
  readonly databaseUrl: string | null;
  /** The owner of the schema in a PostgreSQL of your own; null means that it is migrated by other means. */
  readonly migrationUrl: string | null;
  readonly queueBackend: 'postgres' | 'redis';
  /** Handed on to the services as it is. */
  readonly environment: NodeJS.ProcessEnv;
}

/** Which variable sets which port; named to the operator when a port is taken. */
export const PORT_VARIABLES: Readonly<Record<ServiceName | 'postgres', string>> = {
  intake: 'INTAKE_PORT',
  publication: 'PUBLICATION_PORT',
  validation: 'VALIDATION_PORT',
  scoring: 'SCORING_PORT',
  postgres: 'GONGKAI_POSTGRES_PORT',
};

/**
 * GONGKAI_DATA, HTTP_HOST, the ports, DATABASE_URL, MIGRATION_DATABASE_URL, QUEUE_BACKEND, REDIS_URL. `overrides` are
 * variables set on the command line.
 */
export function gongkaiConfig(overrides: Readonly<Record<string, string>> = {}): GongkaiConfig {
  const environment = { ...process.env, ...overrides };
  return readConfigFrom(environment, shapeOf(environment));
}

const shapeOf =
  (environment: NodeJS.ProcessEnv): ConfigShape<GongkaiConfig> =>
  (read) => {
    const queueBackend = read.oneOf('QUEUE_BACKEND', ['postgres', 'redis'], 'postgres');
    // The services read it; asked for here, so that its absence is told before anything is started.
    if (queueBackend === 'redis') read.address('REDIS_URL', ['redis:', 'rediss:']);
    return {
      dataFolder: inProject(read.text('GONGKAI_DATA', '.gongkai', '.gongkai')),
      host: read.text('HTTP_HOST', '127.0.0.1', '127.0.0.1'),
      ports: {
        intake: read.port(PORT_VARIABLES.intake, 8080),
        publication: read.port(PORT_VARIABLES.publication, 8081),
        validation: read.port(PORT_VARIABLES.validation, 8082),
        scoring: read.port(PORT_VARIABLES.scoring, 8083),
        postgres: read.port(PORT_VARIABLES.postgres, 54329),
      },
      databaseUrl: read.optional('DATABASE_URL'),
      migrationUrl: read.optional('MIGRATION_DATABASE_URL'),
      queueBackend,
      environment,
    };
  };

/** The same folder from wherever the command is run. */
function inProject(folder: string): string {
  return isAbsolute(folder) ? folder : join(projectRoot(), folder);
}
