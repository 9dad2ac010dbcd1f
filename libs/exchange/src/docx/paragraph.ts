import type { Flow } from '../source/flow.js';
import type { XmlElement } from '../zip/read-xml.js';
import type { Item, ListCounter } from './count-lists.js';
import { depthOf } from './numbering.js';
import type { Styles } from './styles.js';
import { symbol } from './symbols.js';

/** A paragraph while it is read. */
export class Paragraph {
  private style: string | null = null;
  private item: Partial<Item> = {};
  private isHidden = false;
  /** Its mark is deleted, so that the next paragraph goes on with it. */
  goesOn = false;

  constructor(private text = '') {}

  /** What the elements within it say of it, or stand for. */
  take({ name, parent, attributes }: XmlElement): void {
    const { val = '' } = attributes;
    if (name === 'pStyle') this.style = val;
    else if (name === 'numId' && parent === 'numPr') this.item = { ...this.item, list: val };
    else if (name === 'ilvl' && parent === 'numPr') this.item = { ...this.item, depth: depthOf(val) };
    else if (name === 'del' && parent === 'rPr') this.goesOn = true;
    else if (name === 'r') this.isHidden = false;
    else if (name === 'vanish') this.isHidden = !['0', 'false', 'off'].includes(val);
    else if (parent === 'r') this.write(characterOf(name, attributes));
  }

  write(text: string): void {
    if (!this.isHidden) this.text += text;
  }

  /** Hands the paragraph on; what stands after a line break reads as a paragraph of its own. */
  close(flow: Flow, styles: Styles, counter: ListCounter): void {
    const item = styles.itemOf(this.style, this.item);
    const text = item ? counter.next(item) + this.text : this.text;
    for (const line of text.split('\n')) flow.paragraph(line);
  }

  /** The paragraph that goes on with this one. */
  continuation(): Paragraph {
    return new Paragraph(this.text);
  }
}

function characterOf(name: string, { font, char }: XmlElement['attributes']): string {
  if (name === 'tab' || name === 'ptab') return ' ';
  if (name === 'br' || name === 'cr') return '\n';
  if (name === 'noBreakHyphen') return '-';
  return name === 'sym' ? symbol(font, char) : '';
}
