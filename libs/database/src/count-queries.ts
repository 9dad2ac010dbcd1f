import { AsyncLocalStorage } from 'node:async_hooks';
import type { Logger } from 'typeorm';

const counting = new AsyncLocalStorage<string[]>();

/** Runs an action and tells every statement it sent, transaction brackets included, so that a test can forbid N+1. */
export async function countQueries<T>(action: () => Promise<T>): Promise<{ result: T; queries: readonly string[] }> {
  const queries: string[] = [];
  const result = await counting.run(queries, action);
  return { result, queries };
}

/** TypeORM tells its logger of each statement in the caller's own async context. Outside `countQueries` it says nothing. */
export const queryCounter: Logger = {
  logQuery: (query) => void counting.getStore()?.push(query),
  logQueryError: () => {},
  logQuerySlow: () => {},
  logSchemaBuild: () => {},
  logMigration: () => {},
  log: () => {},
};
