import type { OfficeFile } from '../zip/office-file.js';
import type { XmlElement } from '../zip/read-xml.js';
import type { Item } from './count-lists.js';
import { depthOf, type Numbering } from './numbering.js';

interface Style {
  basedOn?: string;
  list?: string;
  depth?: number;
}

/** Which list the paragraphs of each style are items of: a heading is usually numbered by its style. */
export class Styles {
  private readonly styles = new Map<string, Style>();
  private standard = '';

  constructor(
    file: OfficeFile,
    part: string | undefined,
    private readonly numbering: Numbering,
  ) {
    let style: Style = {};
    if (part === undefined) return;
    file.read(part, {
      open: (element) => {
        if (element.name === 'style') style = this.openStyle(element);
        else describe(style, element);
      },
    });
  }

  /** What the paragraph says itself comes before what its style says; list "0" means none. */
  itemOf(style: string | null, own: Partial<Item>): Item | null {
    const id = style ?? this.standard;
    const list = own.list ?? this.inherited(id, 'list');
    if (list === undefined || list === '0') return null;
    return { list, depth: own.depth ?? this.inherited(id, 'depth') ?? this.numbering.levelOfStyle.get(id) ?? 0 };
  }

  private openStyle({ attributes }: XmlElement): Style {
    const style: Style = {};
    const id = attributes.styleId ?? '';
    if (attributes.type === 'paragraph') this.styles.set(id, style);
    if (attributes.type === 'paragraph' && attributes.default === '1') this.standard = id;
    return style;
  }

  private inherited<K extends keyof Style>(id: string, what: K): Style[K] {
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = this.styles.get(at)?.basedOn) {
      const value = this.styles.get(at)?.[what];
      if (value !== undefined) return value;
      seen.add(at);
    }
    return undefined;
  }
}

function describe(style: Style, { name, parent, attributes: { val } }: XmlElement): void {
  if (name === 'basedOn') style.basedOn = val;
  else if (name === 'numId' && parent === 'numPr') style.list = val;
  else if (name === 'ilvl' && parent === 'numPr') style.depth = depthOf(val);
}
