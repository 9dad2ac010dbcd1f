import type { ClientBase, QueryResult } from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { MigrationFolder } from './migration-folders.js';

/** How TypeORM's own table records a migration: it wants names that end in milliseconds. */
export function recordedName({ name, timestamp }: MigrationFolder): string {
  return `${name}-${timestamp}`;
}

/** A TypeORM migration that runs the SQL of a folder; TypeORM wants a class. */
export function sqlMigration(folder: MigrationFolder): new () => MigrationInterface {
  return class implements MigrationInterface {
    readonly name = recordedName(folder);

    async up(runner: QueryRunner): Promise<void> {
      await runner.query(folder.up);
      await mustReturnNoRow(runner, folder);
    }

    async down(runner: QueryRunner): Promise<void> {
      await runner.query(folder.down);
    }
  };
}

/** The pg client is asked directly, since TypeORM keeps only the last of several results. */
async function mustReturnNoRow(runner: QueryRunner, { name, check }: MigrationFolder): Promise<void> {
  const client: ClientBase = await runner.connect();
  const results: QueryResult[] = [await client.query(check)].flat();
  const rows = results.flatMap((result) => result.rows);
  if (rows.length > 0) throw new Error(`migration ${name}: its check returned ${JSON.stringify(rows)}`);
}
