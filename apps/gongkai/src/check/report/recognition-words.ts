import { type Bilingual, say } from '#contracts';
import type { Recognition, TableRecognition } from '#exchange';

const KNOWN_BY: Readonly<Record<TableRecognition['knownBy'], string>> = {
  'title-and-header': 'RECOGNISED.TITLE_AND_HEADER',
  title: 'RECOGNISED.TITLE',
  header: 'RECOGNISED.HEADER',
};

/** By what each table was known that was not known for certain. */
export function lessThanCertain({ tables }: Recognition): readonly Bilingual[] {
  return tables.filter(({ sureness }) => sureness !== 'certain').map(wordsOf);
}

function wordsOf({ title, knownBy, columns, rows }: TableRecognition): Bilingual {
  const words = [
    say(KNOWN_BY[knownBy], { title }),
    ...(columns.unplaced > 0 ? [say('RECOGNISED.COLUMNS_UNPLACED', { count: columns.unplaced })] : []),
    ...(rows.unplaced > 0 ? [say('RECOGNISED.ROWS_UNPLACED', { count: rows.unplaced })] : []),
  ];
  return { zh: words.map(({ zh }) => zh).join(''), en: words.map(({ en }) => en).join(' ') };
}
