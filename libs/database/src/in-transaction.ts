import type { DataSource, EntityManager } from 'typeorm';
import type { Outcome, Refused } from '#kernel';

/**
 * Runs one business action in one transaction: commits when it is done, rolls back when it is refused (the refusal is
 * still the answer) or throws.
 */
export async function inTransaction<T, C extends string>(
  dataSource: DataSource,
  action: (manager: EntityManager) => Promise<Outcome<T, C>>,
): Promise<Outcome<T, C>> {
  try {
    return await dataSource.transaction(async (manager) => {
      const outcome = await action(manager);
      if (!outcome.ok) throw new Rollback(outcome);
      return outcome;
    });
  } catch (error) {
    if (error instanceof Rollback) return error.refusal as Refused<C>;
    throw error;
  }
}

class Rollback extends Error {
  constructor(readonly refusal: Refused) {
    super(refusal.code);
  }
}
