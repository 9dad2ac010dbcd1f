import type { EntityManager } from 'typeorm';
import type { AccountId } from '#kernel';

/** The names of those who acted, in one query. */
export async function actorNames(
  manager: EntityManager,
  actors: readonly (AccountId | null)[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(actors.filter((id) => id !== null))];
  if (ids.length === 0) return new Map();
  const rows: { id: string; name: string }[] = await manager.query(
    'select id, name from gongkai.account where id = any ($1)',
    [ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
