import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Client, escapeIdentifier, escapeLiteral } from 'pg';
import { projectRoot } from '#platform';

/** Makes the two roles of the house, as a superuser, and sets their passwords. Harmless to repeat. */
export async function prepareRoles(client: Client, passwords: { owner: string; app: string }): Promise<void> {
  await client.query(readFileSync(join(projectRoot(), 'infra/database/roles.sql'), 'utf8'));
  await client.query(`
    alter role gongkai_owner password ${escapeLiteral(passwords.owner)};
    alter role gongkai_app password ${escapeLiteral(passwords.app)}`);
}

/** Makes a database that belongs to the owner and that nobody else but the application may open. */
export async function createDatabase(client: Client, name: string, template = 'template1'): Promise<void> {
  const database = escapeIdentifier(name);
  await client.query(`create database ${database} owner gongkai_owner template ${escapeIdentifier(template)}`);
  await client.query(`
    revoke all on database ${database} from public;
    grant connect on database ${database} to gongkai_app`);
}

export async function hasDatabase(client: Client, name: string): Promise<boolean> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
  return rowCount === 1;
}
