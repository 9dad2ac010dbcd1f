// One PostgreSQL for the whole run of jest. This file is not compiled, so it uses the build: `npm test` builds first.
export default async function startPostgres() {
  const { startTestServer } = await import('../../dist/libs/testing/src/index.js');
  globalThis.stopTestServer = await startTestServer();
}
