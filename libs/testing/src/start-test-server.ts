import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase, prepareRoles, runMigrations, startEmbeddedPostgres } from '#database';
import { asSuperuser } from './as-superuser.js';
import { ofDatabase } from './of-database.js';
import { givenServerUrl, noteTestServer, type TestServer } from './testing.config.js';

/** A test server loses nothing by a crash that anybody would miss. */
const SETTINGS = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: '400' };

/** One server per run of jest, with a migrated template database. Returns how to stop it. */
export async function startTestServer(): Promise<() => Promise<void>> {
  const given = givenServerUrl();
  const { stop, ...urls } = given === null ? await startOwnServer() : await useGivenServer(given);
  const server: TestServer = { ...urls, template: `gongkai_template_${process.pid}` };
  await asSuperuser(server.superuserUrl, (client) => createDatabase(client, server.template));
  await runMigrations(ofDatabase(server.adminUrl, server.template));
  noteTestServer(server);
  return async () => {
    await asSuperuser(server.superuserUrl, (client) => client.query(`drop database ${server.template} with (force)`));
    await stop();
  };
}

async function startOwnServer() {
  const dataDir = await mkdtemp(join(tmpdir(), 'gongkai-test-'));
  const server = await startEmbeddedPostgres({ dataDir, port: 0, settings: SETTINGS });
  const stop = async () => {
    await server.stop();
    await rm(dataDir, { recursive: true });
  };
  return { superuserUrl: server.superuserUrl, adminUrl: server.adminUrl, appUrl: server.appUrl, stop };
}

/** Its roles get passwords of the test run: never name a server here that holds real data. */
async function useGivenServer(superuserUrl: string) {
  const passwords = { owner: 'test-owner', app: 'test-app' };
  await asSuperuser(superuserUrl, (client) => prepareRoles(client, passwords));
  const as = (username: string, password: string) => Object.assign(new URL(superuserUrl), { username, password }).href;
  return {
    superuserUrl,
    adminUrl: as('gongkai_owner', passwords.owner),
    appUrl: as('gongkai_app', passwords.app),
    stop: async () => {},
  };
}
