import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { createDatabase, openDataSource } from '#database';
import { asSuperuser } from './as-superuser.js';
import { ofDatabase } from './of-database.js';
import { notedTestServer } from './testing.config.js';

/** A database of its own for one test file: migrated, empty, with the same roles as in production. */
export interface TestDatabase {
  readonly superuserUrl: string;
  /** As the owner of the schema. */
  readonly adminUrl: string;
  /** As the role the services run as. */
  readonly appUrl: string;
  /** A pool as one of the roles; closed by `drop`. */
  open(as?: 'app' | 'owner' | 'superuser'): Promise<DataSource>;
  /** Closes what was opened and removes the database. */
  drop(): Promise<void>;
}

export async function freshDatabase(): Promise<TestDatabase> {
  const server = notedTestServer();
  const name = `test_${randomBytes(8).toString('hex')}`;
  const opened: DataSource[] = [];
  const urls = {
    superuser: ofDatabase(server.superuserUrl, name),
    owner: ofDatabase(server.adminUrl, name),
    app: ofDatabase(server.appUrl, name),
  };
  await asSuperuser(server.superuserUrl, (client) => createDatabase(client, name, server.template));
  return {
    superuserUrl: urls.superuser,
    adminUrl: urls.owner,
    appUrl: urls.app,
    open: async (as = 'app') => {
      const dataSource = await openDataSource({ url: urls[as], poolSize: 10 });
      opened.push(dataSource);
      return dataSource;
    },
    drop: async () => {
      for (const dataSource of opened) if (dataSource.isInitialized) await dataSource.destroy();
      await asSuperuser(server.superuserUrl, (client) => client.query(`drop database ${name} with (force)`));
    },
  };
}
