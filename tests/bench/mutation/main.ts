import type { DisclosureDocument, Finding } from '#contracts';
import { scoreDocument } from '#scoring';
import { builtInPack, type CompiledPack } from '#template';
import { checkDocument } from '#validation';
import { cleanReference } from '../clean-reference.js';
import { KINDS, type Mutation, mutate } from './mutations.js';

// npm run bench:mutation [-- times seed]: breaks one thing of a real disclosure at a time; which share is found, and where.
const [times = 500, seed = 1] = process.argv.slice(2).map(Number);

const document = await cleanReference();
const pack = await builtInPack(document.pack.id);
const known = new Set(findingsOf(document, pack).map(told));

const random = generator(seed);
for (const kind of KINDS) {
  const tried = Array.from({ length: Math.ceil(times / KINDS.length) }, () => mutate(kind, document, random));
  const mutations = tried.filter((mutation) => mutation !== null);
  const results = mutations.filter(({ isAlone }) => !isAlone).map(judge);
  const share = (n: number) => `${((100 * n) / Math.max(1, results.length)).toFixed(1)} %`;
  const found = results.filter(({ isFound }) => isFound);
  const placed = results.filter(({ isPlaced }) => isPlaced);
  const alone = mutations.length - results.length;
  console.log(
    `${kind}: ${results.length} broken, ${share(found.length)} found, ${share(placed.length)} at the right place` +
      (alone > 0 ? `; ${alone} more that nothing else in the document speaks of` : ''),
  );
  for (const { what } of results.filter(({ isFound }) => !isFound)) console.log(`    not found: ${what}`);
}

function judge(mutation: Mutation) {
  const fresh = findingsOf(mutation.document, pack).filter((finding) => !known.has(told(finding)));
  const isPlaced = fresh.some(({ places }) => places.some(mutation.isAt));
  return { what: mutation.what, isFound: fresh.length > 0, isPlaced };
}

function findingsOf(of: DisclosureDocument, compiled: CompiledPack): readonly Finding[] {
  return [...checkDocument(of, compiled).findings, ...scoreDocument(of, compiled).findings];
}

/** A finding that was there before, with the same figures, has not found anything. Tails are no finding of a mistake. */
function told({ id, code, printed, expected }: Finding): string {
  return code === 'ROUNDING.TAILS' ? code : `${id} ${printed} ${expected}`;
}

/** Park and Miller's generator: the same seed breaks the same things on every machine. */
function generator(start: number): (n: number) => number {
  let state = start;
  return (n) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % Math.max(1, n);
  };
}
