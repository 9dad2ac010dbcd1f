import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ReadLimits, readDocument, readDocumentInChild } from '#exchange';
import { projectRoot } from '#platform';
import { builtInPack, DEFAULT_PACK } from '#template';

const SOURCE = join(projectRoot(), 'tests/golden/2023/qingshan/source.txt');
const source = readFileSync(SOURCE);
const pack = await builtInPack();

const utf8 = (text: string) => new TextEncoder().encode(text);
/** Generous on a busy machine; what is judged is the answer, not the time. */
const AMPLE: ReadLimits = { milliseconds: 60_000, memory: 512 };

/** Small on the disk, large in memory: each line becomes several objects. */
const SWOLLEN = utf8('a\tb\n'.repeat(2_500_000));

describe('reading in a process of its own', () => {
  it('gives the document that reading here gives', async () => {
    const here = await readDocument(source, pack);
    expect(here.ok).toBe(true);
    expect(await readDocumentInChild(source, DEFAULT_PACK, AMPLE)).toEqual(here);
  });

  it.each([
    ['an empty file', utf8(''), 'FILE.EMPTY'],
    ['a file of another kind', utf8('<!doctype html><p>无</p>'), undefined],
    ['no disclosure', utf8('没有表。\n'), 'FILE.NO_DISCLOSURE'],
    ['binary content', Uint8Array.of(0x41, 0x00, 0x42), undefined],
    ['half a file', source.subarray(0, 12_000), undefined],
  ])('refuses %s with the code that reading here gives', async (_, bytes, code) => {
    const here = await readDocument(bytes, pack);
    expect(here).toMatchObject({ ok: false, ...(code && { code }) });
    expect(await readDocumentInChild(bytes, DEFAULT_PACK, AMPLE)).toEqual(here);
  });

  it('refuses a file above the limit without reading it', async () => {
    expect(await readDocumentInChild(new Uint8Array(20_000_001), DEFAULT_PACK, AMPLE)).toMatchObject({
      ok: false,
      code: 'FILE.TOO_LARGE',
    });
  });

  it('ends a reading that takes too long', async () => {
    const answer = await readDocumentInChild(SWOLLEN, DEFAULT_PACK, { ...AMPLE, milliseconds: 1 });
    expect(answer).toEqual({ ok: false, code: 'FILE.TOO_COSTLY', details: {} });
  });

  it('ends a reading that takes too much memory, and reads the next file', async () => {
    const answer = await readDocumentInChild(SWOLLEN, DEFAULT_PACK, { ...AMPLE, memory: 64 });
    expect(answer).toEqual({ ok: false, code: 'FILE.TOO_COSTLY', details: {} });
    expect(await readDocumentInChild(source, DEFAULT_PACK, { ...AMPLE, memory: 64 })).toMatchObject({ ok: true });
  });

  it('takes a pack that does not exist for a bug, not for a bad file', async () => {
    await expect(readDocumentInChild(source, 'no-such-pack', AMPLE)).rejects.toThrow(
      'the reading process ended with 1',
    );
  });
});
