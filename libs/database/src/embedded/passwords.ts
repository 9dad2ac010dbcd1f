import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { DataFolder } from './data-folder.js';

export interface Passwords {
  readonly superuser: string;
  readonly owner: string;
  readonly app: string;
}

/** Makes new passwords, readable by the owner of the folder only. */
export async function makePasswords(folder: DataFolder): Promise<void> {
  const random = () => randomBytes(24).toString('base64url');
  const passwords: Passwords = { superuser: random(), owner: random(), app: random() };
  await writeFile(folder.passwords, JSON.stringify(passwords, null, 2), { mode: 0o600 });
}

export async function readPasswords(folder: DataFolder): Promise<Passwords> {
  return JSON.parse(await readFile(folder.passwords, 'utf8')) as Passwords;
}
