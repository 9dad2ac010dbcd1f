import type { DataSource } from 'typeorm';

/** What every request may write: that somebody signed in, and that a session is in use. */
const NOT_DATA = ['session', 'sign_in_attempt'];

/** All that the database holds, as one text: every table of the house and the jobs, by content hash. */
export async function stateOf(dataSource: DataSource): Promise<Readonly<Record<string, string>>> {
  const tables: { name: string }[] = await dataSource.query(
    "select table_schema || '.' || table_name as name from information_schema.tables where table_schema in ('gongkai', 'bullmq')",
  );
  const data = tables.map(({ name }) => name).filter((name) => !NOT_DATA.includes(name.replace('gongkai.', '')));
  const states = data.map(async (name) => [name, await hashOf(dataSource, name)] as const);
  return Object.fromEntries(await Promise.all(states));
}

async function hashOf(dataSource: DataSource, table: string): Promise<string> {
  const [row] = await dataSource.query(
    `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as state from ${table} t`,
  );
  return row.state;
}
