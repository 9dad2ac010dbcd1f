import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#platform';

/** One step of the schema: what to do, how to undo it, and queries that must return no row once it is done. */
export interface MigrationFolder {
  /** "20240102030405-audit" */
  readonly name: string;
  /** The moment in the name, UTC, ms since 1970: migrations run in this order. */
  readonly timestamp: number;
  readonly up: string;
  readonly down: string;
  readonly check: string;
}

/** Fourteen digits yyyymmddhhmmss, a dash, a name. */
const NAME = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})-[a-z0-9-]+$/;

/** Reads every migration of the house in order. A folder that is misnamed or lacks a file is a bug and throws. */
export function migrationFolders(parent = join(projectRoot(), 'infra/database/migrations')): MigrationFolder[] {
  return readdirSync(parent)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .map((name) => readFolder(parent, name));
}

function readFolder(parent: string, name: string): MigrationFolder {
  const [, year, month, day, hour, minute, second] = NAME.exec(name) ?? [];
  const timestamp = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(timestamp)) throw new Error(`migration folder ${name} is not named <yyyymmddhhmmss>-<name>`);
  const read = (file: string) => {
    const path = join(parent, name, file);
    if (!existsSync(path)) throw new Error(`migration ${name} has no ${file}`);
    return readFileSync(path, 'utf8');
  };
  return { name, timestamp, up: read('up.sql'), down: read('down.sql'), check: read('check.sql') };
}
