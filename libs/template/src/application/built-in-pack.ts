import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CompiledPack } from '../domain/compiled-pack.js';
import { loadPack } from './load-pack.js';
import { packsFolder } from './packs-folder.js';

/** The pack of a document whose region and year nobody named. */
export const DEFAULT_PACK = 'hubei-wuhan-2023';

const loaded = new Map<string, Promise<CompiledPack>>();

/** A pack that ships with the system, compiled once per process. A broken one is a bug, so it throws. */
export function builtInPack(id: string = DEFAULT_PACK): Promise<CompiledPack> {
  const known = loaded.get(id);
  if (known) return known;
  const loading = load(id);
  loaded.set(id, loading);
  return loading;
}

/** Every pack that ships with the system: each folder is one. */
export async function builtInPacks(): Promise<readonly CompiledPack[]> {
  const entries = await readdir(packsFolder(), { withFileTypes: true });
  return Promise.all(entries.flatMap((entry) => (entry.isDirectory() ? [builtInPack(entry.name)] : [])));
}

async function load(id: string): Promise<CompiledPack> {
  if (!/^[a-z0-9-]+$/.test(id)) throw new RangeError(`not a pack id: ${id}`);
  const outcome = await loadPack(join(packsFolder(), id));
  if (!outcome.ok)
    throw new Error(`built-in pack ${id} is broken:\n${(outcome.details.problems as string[]).join('\n')}`);
  return outcome.value;
}
