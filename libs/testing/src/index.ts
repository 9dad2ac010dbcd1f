export { freshDatabase, type TestDatabase } from './fresh-database.js';
export { startTestServer } from './start-test-server.js';
