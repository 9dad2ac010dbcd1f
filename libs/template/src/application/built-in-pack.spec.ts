import { readdirSync } from 'node:fs';
import { builtInPacks } from './built-in-pack.js';
import { packsFolder } from './packs-folder.js';

const packs = await builtInPacks();

it('loads every folder of packs, each under its own id', () => {
  const folders = readdirSync(packsFolder(), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(packs.map(({ pack }) => pack.id).sort()).toEqual(folders.map(({ name }) => name).sort());
});

it('calls the same thing by the same key in every pack, since rules speak of it by its key', () => {
  const meaning = new Map<string, string>();
  for (const { pack } of packs) {
    for (const table of pack.tables) {
      for (const row of table.blocks.flatMap((block) => block.rows).filter(({ code }) => code !== null)) {
        const key = `${table.key} ${row.key}`;
        expect({ key, code: meaning.get(key) ?? row.code }).toEqual({ key, code: row.code });
        meaning.set(key, row.code ?? '');
      }
    }
  }
  const [first, ...others] = packs.map(({ pack }) => pack.tables.map(({ key }) => key).sort());
  for (const keys of others) expect(keys).toEqual(first);
});

it('has exactly one pack for any region, which demands nothing that only some regions print', () => {
  const [any, ...others] = packs.filter(({ pack }) => pack.regionNames.length === 0).map(({ pack }) => pack);
  expect(others).toEqual([]);
  expect(any?.laterYears).toBe(true);
  expect(any?.tables.filter(({ required }) => required)).toEqual([]);
  const rows = any?.tables.flatMap(({ blocks }) => blocks.flatMap((block) => block.rows)) ?? [];
  expect(rows.filter(({ required }) => required)).toEqual([]);
  expect(any?.parts.flatMap(({ sections }) => sections).filter(({ required }) => required)).toEqual([]);
});
