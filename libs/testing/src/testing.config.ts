/** The server that `startTestServer` prepared. Addresses hold passwords; the path of each names a database to replace. */
export interface TestServer {
  readonly superuserUrl: string;
  readonly adminUrl: string;
  readonly appUrl: string;
  /** A migrated, empty database that every test file gets a copy of. */
  readonly template: string;
}

const VARIABLE = 'GONGKAI_TEST_SERVER';

/** TEST_DATABASE_URL: a superuser's address of a server that may be used for tests; unset means an embedded one. */
export function givenServerUrl(): string | null {
  return process.env.TEST_DATABASE_URL || null;
}

/** Jest's workers are started after its global setup and inherit what it notes here. */
export function noteTestServer(server: TestServer): void {
  process.env[VARIABLE] = JSON.stringify(server);
}

export function notedTestServer(): TestServer {
  const noted = process.env[VARIABLE];
  if (!noted) throw new Error('no test server: this ring of tests needs tests/support/start-postgres.mjs');
  return JSON.parse(noted) as TestServer;
}
