import { jest } from '@jest/globals';
import { say } from '#contracts';
import { builtInPack } from '#template';
import { LESS, PUBLISHED, publishedPdf, WHOLE } from './every-format.fixture.js';
import { readPdf } from './pdf/read-pdf.js';
import { readDocument } from './read-document.js';
import { damaged } from './source/mutations.fixture.js';
import { unzipped, zip } from './zip/office.fixture.js';

jest.setTimeout(600_000);

/** FUZZ_SEEDS=20000 npm run jest -- --selectProjects unit -- fuzz */
const SEEDS = Number(process.env.FUZZ_SEEDS ?? 1_000);

const pack = await builtInPack('generic');
const [folder = ''] = PUBLISHED;
const source = await readPdf(publishedPdf(folder));
if (!source.ok) throw new Error(source.code);

/** A whole published disclosure in every format; PDF has a spec of its own, with the reading process. */
const FILES = Object.entries({ ...WHOLE, ...LESS }).map(([name, write]) => [name, write(source.value)] as const);

it.each(FILES)('answers every damaged %s with a document or a refusal that has a sentence', async (_, bytes) => {
  for (let seed = 0; seed < SEEDS / FILES.length; seed++) {
    const outcome = await readDocument(damagedWithin(bytes, seed), pack);
    if (outcome.ok) expect(outcome.value.document.schema).toBe('gongkai.document/1');
    else expect(say(outcome.code, outcome.details ?? {}).zh).toMatch(/。$/);
  }
});

/** Damage to an archive only breaks its sums; every other time what is packed is damaged instead. */
function damagedWithin(bytes: Uint8Array, seed: number): Uint8Array {
  if (bytes[0] !== 0x50 || seed % 2 === 0) return damaged(bytes, seed);
  const parts = Object.entries(unzipped(bytes));
  const [name] = parts[seed % parts.length] ?? [''];
  return zip(
    Object.fromEntries(parts.map(([part, content]) => [part, part === name ? damaged(content, seed) : content])),
  );
}
