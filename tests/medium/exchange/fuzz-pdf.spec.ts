import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { say } from '#contracts';
import { readDocumentInChild } from '#exchange';
import { projectRoot } from '#platform';
import { damaged } from '../../../libs/exchange/src/source/mutations.fixture.js';

jest.setTimeout(600_000);

/** FUZZ_SEEDS=20000 npm run jest -- --selectProjects medium -- fuzz-pdf. Each takes a process of its own. */
const SEEDS = Number(process.env.FUZZ_SEEDS ?? 1_000) / 50;
const CAP = { milliseconds: 4_000, memory: 512 };

const published = readFileSync(join(projectRoot(), 'tests/golden/2024/putuo-shehuigongzuobu/source.pdf'));

it('answers every damaged PDF with a document or a refusal that has a sentence, within its cap', async () => {
  for (let seed = 0; seed < SEEDS; seed++) {
    const outcome = await readDocumentInChild(damaged(published, seed), 'generic', CAP);
    if (outcome.ok) expect(outcome.value.document.schema).toBe('gongkai.document/1');
    else expect(say(outcome.code, outcome.details ?? {}).zh).toMatch(/。$/);
  }
});
