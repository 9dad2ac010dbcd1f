export type Delimiter = ',' | ';' | '\t';

export interface CsvRecord {
  /** Where it begins, 1-based. */
  readonly line: number;
  readonly fields: readonly string[];
  /** Whether the text ends within a quoted field of it. */
  readonly isOpen: boolean;
}

/** RFC 4180, and what programs make of it: any line end, quotes within a field that has none around it. */
export function* records(text: string, delimiter: Delimiter): Generator<CsvRecord> {
  const ends = { ',': /[,\r\n]/g, ';': /[;\r\n]/g, '\t': /[\t\r\n]/g }[delimiter];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const start = at;
    const fields: string[] = [];
    let isOpen = false;
    for (let goesOn = true; goesOn; ) {
      const field = fieldAt(text, at, ends);
      fields.push(field.text);
      isOpen = field.isOpen;
      goesOn = text[field.end] === delimiter;
      at = field.end + (goesOn ? 1 : 0);
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    yield { line, fields, isOpen };
    line += text.slice(start, at).match(/\r\n?|\n/g)?.length ?? 0;
  }
}

/** One field, and where the delimiter or line end after it stands. */
function fieldAt(text: string, at: number, ends: RegExp): { text: string; end: number; isOpen: boolean } {
  if (text[at] !== '"') {
    const end = endFrom(text, at, ends);
    return { text: text.slice(at, end), end, isOpen: false };
  }
  let quote = text.indexOf('"', at + 1);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  if (quote < 0) return { text: text.slice(at + 1), end: text.length, isOpen: true };
  const end = endFrom(text, quote + 1, ends);
  return { text: text.slice(at + 1, quote).replaceAll('""', '"') + text.slice(quote + 1, end), end, isOpen: false };
}

function endFrom(text: string, at: number, ends: RegExp): number {
  ends.lastIndex = at;
  return ends.exec(text)?.index ?? text.length;
}
