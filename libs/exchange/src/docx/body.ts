import type { Flow, FlowCell } from '../source/flow.js';
import type { XmlElement, XmlListener } from '../zip/read-xml.js';
import type { ListCounter } from './count-lists.js';
import { Paragraph } from './paragraph.js';
import type { Styles } from './styles.js';

/** What is not printed: deleted and moved text, the older form of a text box, the reading aid above a word. */
const UNPRINTED = ['del', 'moveFrom', 'Fallback', 'rt'];
const OBJECTS = ['blip', 'imagedata', 'chart'];
/** Word's tables have 63 columns at most. */
const WIDEST = 63;

/** Makes the elements of word/document.xml paragraphs, rows and cells of a flow. */
export class Body implements XmlListener {
  /** How many pictures and the like there are, whose words nobody reads. */
  objects = 0;
  /** A text box stands within a paragraph, so paragraphs may be open within others. */
  private readonly paragraphs: Paragraph[] = [];
  private unfinished: Paragraph | null = null;
  private cell: FlowCell | null = null;
  /** Of the open rows, which are deleted. */
  private readonly deleted: boolean[] = [];
  /** Of the open alternatives, how many choices each has had: the first is read. */
  private readonly choices: number[] = [];
  /** Elements open within one that is not printed, itself counted. */
  private unprinted = 0;

  constructor(
    private readonly flow: Flow,
    private readonly styles: Styles,
    private readonly counter: ListCounter,
  ) {}

  readonly open = (element: XmlElement): void => {
    if (this.unprinted > 0) this.unprinted++;
    else {
      if (OBJECTS.includes(element.name)) this.objects++;
      this.openTablePart(element);
      this.openParagraphPart(element);
      if (this.isUnprinted(element.name)) this.unprinted = 1;
    }
  };

  readonly close = (name: string): void => {
    if (this.unprinted > 0) this.unprinted--;
    else if (name === 'p') this.closeParagraph();
    else if (name === 'body') this.finish();
    else if (name === 'tc') this.closeCell();
    else if (name === 'tr') this.flow.closeRow(!this.deleted.pop());
    else if (name === 'tbl') this.flow.closeTable();
    else if (name === 'AlternateContent') this.choices.pop();
  };

  readonly text = (text: string, inside: string): void => {
    if (inside === 't' && this.unprinted === 0) this.paragraphs.at(-1)?.write(text);
  };

  /** Former properties, of tracked changes, are called pPrChange, tcPrChange … */
  private isUnprinted(name: string): boolean {
    if (name === 'AlternateContent') this.choices.push(0);
    if (name === 'Choice') return this.nextChoice() > 1;
    return UNPRINTED.includes(name) || name.endsWith('Change');
  }

  private nextChoice(): number {
    const nth = (this.choices.pop() ?? 0) + 1;
    this.choices.push(nth);
    return nth;
  }

  private openTablePart({ name, parent, attributes }: XmlElement): void {
    if (name === 'tbl') this.flow.openTable();
    else if (name === 'tr') this.openRow();
    else if (name === 'tc') this.cell = this.flow.openCell();
    else if (name === 'gridBefore') this.flow.openCell(columnsOf(attributes.val));
    else if (name === 'del' && parent === 'trPr') this.deleted[this.deleted.length - 1] = true;
    else if (parent === 'tcPr' && this.cell) {
      if (name === 'gridSpan') this.cell.columns = columnsOf(attributes.val);
      if (name === 'vMerge') this.cell.continues = attributes.val !== 'restart';
    }
  }

  private openRow(): void {
    this.flow.openRow();
    this.deleted.push(false);
  }

  private closeCell(): void {
    this.finish();
    this.flow.closeCell();
  }

  private openParagraphPart(element: XmlElement): void {
    if (element.name !== 'p') this.paragraphs.at(-1)?.take(element);
    else {
      this.paragraphs.push(this.unfinished?.continuation() ?? new Paragraph());
      this.unfinished = null;
    }
  }

  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (paragraph?.goesOn) this.unfinished = paragraph;
    else paragraph?.close(this.flow, this.styles, this.counter);
  }

  /** A paragraph that should go on where nothing follows. */
  private finish(): void {
    this.unfinished?.close(this.flow, this.styles, this.counter);
    this.unfinished = null;
  }
}

function columnsOf(val = ''): number {
  return /^\d{1,4}$/.test(val) ? Math.min(Math.max(Number(val), 1), WIDEST) : 1;
}
