import { Parser } from 'htmlparser2';
import { BOUNDS } from '../source/bounds.js';
import type { Flow } from '../source/flow.js';
import { Unreadable } from '../source/unreadable.js';
import { BLOCKS, isHidden, UNSEEN } from './elements.js';

type Attributes = Readonly<Record<string, string>>;

/** No table of a page has more columns, or rows below one cell; browsers have such bounds too. */
const MOST_COLUMNS = 1_000;
const MOST_ROWS = 65_534;

/** Tells the flow what the page shows. */
export function readPage(html: string, flow: Flow): void {
  const page = new Page(flow);
  const parser = new Parser({
    onopentag: (name, attributes) => page.open(name, attributes),
    onclosetag: (name) => page.close(name),
    ontext: (text) => page.text(text),
  });
  parser.end(html);
  page.finish();
}

class Page {
  private paragraph = '';
  private depth = 0;
  private tables = 0;
  /** Elements open within one that is not shown, itself counted. */
  private unseen = 0;

  constructor(private readonly flow: Flow) {}

  open(name: string, attributes: Attributes): void {
    if (++this.depth > BOUNDS.depth) throw new Unreadable('FILE.MALFORMED');
    if (this.unseen > 0 || UNSEEN.has(name) || isHidden(attributes)) this.unseen++;
    else if (BLOCKS.has(name)) {
      this.endParagraph();
      this.openTablePart(name, attributes);
    }
  }

  close(name: string): void {
    this.depth--;
    if (this.unseen > 0) this.unseen--;
    else if (BLOCKS.has(name)) {
      this.endParagraph();
      this.closeTablePart(name);
    }
  }

  text(text: string): void {
    if (this.unseen === 0) this.paragraph += text;
  }

  /** Where a page breaks off within tables. */
  finish(): void {
    this.endParagraph();
    for (; this.tables > 0; this.tables--) this.flow.closeTable();
  }

  private openTablePart(name: string, { colspan, rowspan }: Attributes): void {
    if (name === 'table') {
      this.flow.openTable();
      this.tables++;
    } else if (name === 'tr') this.flow.openRow();
    else if (name === 'td' || name === 'th') this.flow.openCell(span(colspan, MOST_COLUMNS), span(rowspan, MOST_ROWS));
  }

  private closeTablePart(name: string): void {
    if (name === 'table') {
      this.flow.closeTable();
      this.tables--;
    } else if (name === 'tr') this.flow.closeRow();
    else if (name === 'td' || name === 'th') this.flow.closeCell();
  }

  private endParagraph(): void {
    this.flow.paragraph(joined(this.paragraph));
    this.paragraph = '';
  }
}

/** Editors break lines in the source wherever they like; between Chinese characters that is no space. */
function joined(text: string): string {
  return text.replace(/(?<=[\u2e80-\u9fff\uff00-\uffef])[ \t]*\r?\n[ \t]*(?=[\u2e80-\u9fff\uff00-\uffef])/g, '');
}

/** rowspan="0" reaches to the end of the table. */
function span(value: string | undefined, most: number): number {
  const number = /^\s*(\d{1,6})/.exec(value ?? '')?.[1];
  if (number === undefined) return 1;
  return Number(number) === 0 ? (most === MOST_ROWS ? most : 1) : Math.min(Number(number), most);
}
