import { diffArrays } from 'diff';
import type { Piece } from './document-diff.js';

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/** Beyond so many words that came or went it is another text, and comparing it word by word tells nobody anything. */
const MOST_CHANGES = 2_000;

/** Two texts by words (中文分词): which went and which came. */
export function diffWords(before: string, after: string): readonly Piece[] {
  const changes = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MOST_CHANGES });
  if (!changes) return [piece('gone', before), piece('new', after)].filter(({ text }) => text !== '');
  return changes.map(({ added, removed, value }) => piece(added ? 'new' : removed ? 'gone' : 'same', value.join('')));
}

function wordsOf(text: string): string[] {
  return [...WORDS.segment(text)].map(({ segment }) => segment);
}

function piece(kind: Piece['kind'], text: string): Piece {
  return { kind, text };
}
