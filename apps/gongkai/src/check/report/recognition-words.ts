import { type Bilingual, say } from '#contracts';
import type { Recognition, SectionRecognition, Sureness, TableRecognition } from '#exchange';

const KNOWN_BY: Readonly<Record<TableRecognition['knownBy'], string>> = {
  'title-and-header': 'RECOGNISED.TITLE_AND_HEADER',
  title: 'RECOGNISED.TITLE',
  header: 'RECOGNISED.HEADER',
};

/** By what everything was known that was not known for certain. */
export function lessThanCertain({ tables, sections, forms }: Recognition): readonly Bilingual[] {
  return [
    ...tables.filter(isDoubted).map(wordsOf),
    ...sectionWords(sections.filter(isDoubted)),
    ...forms.filter(isDoubted).map(({ title, unread }) => say('RECOGNISED.FORM', { title, count: unread })),
  ];
}

function isDoubted({ sureness }: { readonly sureness: Sureness }): boolean {
  return sureness !== 'certain';
}

/** Departments may add sections of their own: all of them are told in one line. */
function sectionWords(sections: readonly SectionRecognition[]): readonly Bilingual[] {
  const own = sections.filter(({ knownBy }) => knownBy === 'nothing');
  const untitled = sections.filter(({ knownBy }) => knownBy === 'number');
  const titles = own.map(({ title }) => `“${title}”`);
  const list = titles.slice(0, SHOWN).join('、') + (titles.length > SHOWN ? '…' : '');
  return [
    ...(own.length > 0 ? [say('RECOGNISED.SECTIONS', { count: own.length, list })] : []),
    ...(untitled.length > 0 ? [say('RECOGNISED.PARTS', { count: untitled.length })] : []),
  ];
}

const SHOWN = 4;

function wordsOf({ title, knownBy, columns, rows }: TableRecognition): Bilingual {
  const words = [
    say(KNOWN_BY[knownBy], { title }),
    ...(columns.unplaced > 0 ? [say('RECOGNISED.COLUMNS_UNPLACED', { count: columns.unplaced })] : []),
    ...(rows.unplaced > 0 ? [say('RECOGNISED.ROWS_UNPLACED', { count: rows.unplaced })] : []),
  ];
  return { zh: words.map(({ zh }) => zh).join(''), en: words.map(({ en }) => en).join(' ') };
}
