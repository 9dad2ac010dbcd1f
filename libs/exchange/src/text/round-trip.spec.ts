import fc from 'fast-check';
import { builtInPack } from '#template';
import { anyBlocks, anyDocument } from './any-document.fixture.js';
import { splitLines } from './lines.js';
import { readBlocks } from './read-blocks.js';
import { readLines } from './read-lines.js';
import { writePart } from './write-narrative.js';
import { writeText } from './write-text.js';

const pack = await builtInPack();

it('gives back any words of a section, whatever marks of tables, titles and headings they bear', () => {
  fc.assert(
    fc.property(anyBlocks, (blocks) => {
      const lines = writePart({ key: 'work', number: '', title: '', blocks, sections: [] });
      expect(readBlocks(splitLines(lines.join('\n')))).toEqual(blocks);
    }),
    { numRuns: 1000 },
  );
});

it('gives back any disclosure', () => {
  fc.assert(
    fc.property(anyDocument(pack), (document) => {
      const read = readLines(splitLines(writeText(document, pack)), pack);
      expect(read).toMatchObject({ ok: true });
      expect(read.ok && read.value.document).toEqual(document);
    }),
    { numRuns: 40 },
  );
});

it('gives back any disclosure with forms that no region prescribes', async () => {
  const { forms } = (await builtInPack('generic')).pack;
  const usual = { ...pack, pack: { ...pack.pack, forms } };
  fc.assert(
    fc.property(anyDocument(usual), (document) => {
      const read = readLines(splitLines(writeText(document, usual)), usual);
      expect(read.ok && read.value.document).toEqual(document);
    }),
    { numRuns: 40 },
  );
});
