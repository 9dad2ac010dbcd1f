import type { Block, PartContent, SectionContent } from '#contracts';
import type { FigureBook } from '../../figures/figure-book.js';
import type { ChangeClaim } from '../claims.js';
import { CHANGE } from '../form/forms.js';
import { cellsOfLabel, narrativeOf } from '../narrative-book.js';
import { plainProse } from '../plain-prose.js';
import type { Reasons } from './telling.js';

/** The reasons that stand in a document's sections, so that composing a section anew keeps them. */
export function typedReasons(book: FigureBook): Reasons {
  const found = new Map<string, string>();
  for (const { prose, changes } of narrativeOf(book)) {
    for (const claim of changes) {
      const [of] = cellsOfLabel(claim.label || (claim.amount?.label ?? ''), prose.about, book);
      const reason = of && reasonBehind(claim, prose.section);
      if (reason) found.set(keyOf([of.table, of.row, of.column]), reason);
    }
  }
  return (of) => found.get(keyOf(of)) ?? '';
}

function keyOf(of: Parameters<Reasons>[0]): string {
  return of.join('/');
}

const LEAD = /^.*?原因(?:是|为|在于)?[：:]?\s*/s;
/** "主要原因：…" as a sentence of its own; not that of 决算数 against 预算数. */
const OWN_SENTENCE = /^[^预]{0,8}原因/;
const GOES_ON = /^\s*[一二三四五六七八九]是/;

/** In the sentence of the change or the one behind it, to the next one that tells of money. */
function reasonBehind({ place }: ChangeClaim, { blocks }: PartContent | SectionContent): string {
  const [own = '', ...rest] = sentencesFrom(blocks, place.sentence);
  const isOwn = LEAD.test(own);
  const [first = '', ...more] = isOwn ? [own, ...rest] : rest;
  if (!isOwn && (!OWN_SENTENCE.test(first) || plainProse(first).search(CHANGE.regex) >= 0)) return '';
  const end = more.findIndex((sentence) => /\d万元/.test(plainProse(sentence)) && !GOES_ON.test(sentence));
  return [first.replace(LEAD, ''), ...more.slice(0, end < 0 ? more.length : end)].join('').replace(/[。；;]$/, '');
}

/** From a sentence, counted through all paragraphs from 1, to the end of its paragraph. */
function sentencesFrom(blocks: readonly Block[], number: number): readonly string[] {
  let before = 0;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    if (number <= before + block.sentences.length) return block.sentences.slice(number - 1 - before);
    before += block.sentences.length;
  }
  return [];
}
