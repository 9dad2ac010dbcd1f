import type { ConfigShape } from '#platform';

export interface DatabaseConfig {
  /** postgres:// address of the least-privileged role the services run as. */
  readonly url: string;
  /** Most connections this process opens for its own queries; the queue has its own. */
  readonly poolSize: number;
}

/** DATABASE_URL, DATABASE_POOL_SIZE. */
export const databaseConfig: ConfigShape<DatabaseConfig> = (read) => ({
  url: read.address('DATABASE_URL', ['postgres:', 'postgresql:']),
  poolSize: read.integer('DATABASE_POOL_SIZE', { byDefault: 10, min: 1, max: 200 }),
});

/** MIGRATION_DATABASE_URL: the address of the role that owns the schema. */
export const migrationConfig: ConfigShape<{ readonly adminUrl: string }> = (read) => ({
  adminUrl: read.address('MIGRATION_DATABASE_URL', ['postgres:', 'postgresql:']),
});
