// The rings of tests: unit beside the code; architecture; medium on a real Postgres and real queues;
// e2e over HTTP with all processes; faults (kill -9); browser and redis need apt packages and run in CI.
// Tests assert results; what a process logs on the way is shown on demand: LOG_LEVEL=info npm run jest …
process.env.LOG_LEVEL ??= 'silent';

const base = {
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  extensionsToTreatAsEsm: ['.ts'],
  setupFiles: ['reflect-metadata', ...(process.env.CI ? ['<rootDir>/tests/support/property-seed.mjs'] : [])],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        module: { type: 'es6' },
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
        },
      },
    ],
  },
  moduleNameMapper: { '^#([^/]+)$': '<rootDir>/libs/$1/src/index.ts', '^(\\.{1,2}/.+)\\.js$': '$1' },
};

const ring = (displayName, roots, more = {}) => ({
  ...base,
  displayName,
  roots: roots.map((r) => `<rootDir>/${r}`),
  testRegex: '\\.spec\\.ts$',
  ...more,
});
const withServer = {
  globalSetup: '<rootDir>/tests/support/start-postgres.mjs',
  globalTeardown: '<rootDir>/tests/support/stop-postgres.mjs',
};

export default {
  // Long enough for a machine that does something else as well: what hangs is ended, what is slow is not failed.
  testTimeout: 120_000,
  // Modules stay in a process that has run them; a fresh one now and then keeps the whole run quick.
  workerIdleMemoryLimit: '1GB',
  projects: [
    ring('unit', ['apps', 'libs']),
    ring('architecture', ['tests/architecture']),
    ring('medium', ['tests/medium'], withServer),
    ring('e2e', ['tests/e2e']),
    ring('faults', ['tests/faults']),
    ring('browser', ['tests/browser']),
    ring('redis', ['tests/redis'], withServer),
  ],
};
