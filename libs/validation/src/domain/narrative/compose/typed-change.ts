import type { ChangeClaim } from '../claims.js';
import { CHANGE, UNCHANGED } from '../form/forms.js';
import type { NarratedSection } from '../narrative-book.js';
import { plainProse } from '../plain-prose.js';
import { type NumberedSentence, sentencesFrom } from './numbered-sentence.js';

/** "与…相比，…减少…万元", whole as it was written, and its reason. */
export interface TypedChange {
  readonly whole: string;
  readonly reason: string;
}

const BEGIN = /(?:与|比|较|同)\s*(?:20\d\d|上年|上一年|去年)/;
const LEAD = /^.*?原因(?:是|为|在于)?[：:]?\s*/s;
/** "主要原因：…" as a sentence of its own; not that of 决算数 against 预算数. */
const OWN_SENTENCE = /^[^预]{0,8}原因/;
const GOES_ON = /^\s*[一二三四五六七八九]是/;
const STOP = /[。；;]$/;

/** How a figure changed, and the numbers of the sentences that say so. */
export function readChange(
  { place }: ChangeClaim,
  { prose }: NarratedSection,
): TypedChange & { readonly sentences: readonly number[] } {
  const [own, ...rest] = sentencesFrom(prose.section, place.sentence);
  if (!own) return { whole: '', reason: '', sentences: [] };
  const behind = reasonBehind(own, rest);
  const texts = behind.map(({ text }) => text);
  const whole = [own.text, ...texts].join('');
  const lead = LEAD.test(own.text) ? own.text : (texts[0] ?? '');
  const more = LEAD.test(own.text) ? texts : texts.slice(1);
  return {
    whole: whole.slice(Math.max(0, whole.search(BEGIN))).replace(STOP, ''),
    reason: LEAD.test(lead) ? [lead.replace(LEAD, ''), ...more].join('').replace(STOP, '') : '',
    sentences: [own, ...behind].map(({ number }) => number),
  };
}

/** A reason begins in the sentence of the change or is the next one, and goes on up to one that tells of money. */
function reasonBehind(own: NumberedSentence, rest: readonly NumberedSentence[]): readonly NumberedSentence[] {
  const [next, ...others] = rest;
  if (LEAD.test(own.text)) return upToMoney(rest);
  if (!next || !OWN_SENTENCE.test(next.text) || tellsChange(next.text)) return [];
  return [next, ...upToMoney(others)];
}

function upToMoney(sentences: readonly NumberedSentence[]): readonly NumberedSentence[] {
  const end = sentences.findIndex(({ text }) => /\d万元/.test(plainProse(text)) && !GOES_ON.test(text));
  return sentences.slice(0, end < 0 ? sentences.length : end);
}

/** Does it say how something changed since last year? */
export function tellsChange(text: string): boolean {
  const words = plainProse(text);
  return [CHANGE, UNCHANGED].some((form) => form.read(words).length > 0);
}
