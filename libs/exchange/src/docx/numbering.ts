import type { OfficeFile } from '../zip/office-file.js';
import type { XmlElement } from '../zip/read-xml.js';

/** One level of a list: "（%1）" counted in 一二三 from 1. */
export interface Level {
  start: number;
  format: string;
  text: string;
  /** 1.1 although the level above counts in 一二三. */
  legal: boolean;
}

/** A list: several may share one count, which is why `abstract` is named apart. */
export interface List {
  readonly abstract: string;
  readonly levels: Map<number, Level>;
  /** Levels at which this list begins anew. */
  readonly starts: Map<number, number>;
}

/** Every list of the document, and the level that a paragraph style stands for: "heading 2" is the second of its list. */
export class Numbering {
  readonly lists = new Map<string, List>();
  readonly levelOfStyle = new Map<string, number>();
  private readonly abstracts = new Map<string, Map<number, Level>>();
  private abstract = new Map<number, Level>();
  private id = '';
  private list: List | undefined;
  private depth = 0;
  private level: Level | undefined;

  constructor(file: OfficeFile, part: string | undefined) {
    if (part !== undefined) file.read(part, { open: (element) => this.open(element) });
  }

  private open({ name, parent, attributes }: XmlElement): void {
    const { val = '' } = attributes;
    if (name === 'abstractNum') this.openAbstract(attributes.abstractNumId);
    else if (name === 'num') this.id = attributes.numId ?? '';
    else if (name === 'abstractNumId') this.openList(val);
    else if (name === 'lvlOverride') this.depth = depthOf(attributes.ilvl);
    else if (name === 'startOverride') this.list?.starts.set(this.depth, wholeNumber(val));
    else if (name === 'lvl') this.openLevel(depthOf(attributes.ilvl), parent);
    else if (parent === 'lvl') this.describeLevel(name, val, attributes);
  }

  private openAbstract(id = ''): void {
    this.abstract = new Map();
    this.abstracts.set(id, this.abstract);
  }

  private openList(abstract: string): void {
    this.list = { abstract, levels: new Map(this.abstracts.get(abstract)), starts: new Map() };
    this.lists.set(this.id, this.list);
  }

  /** A level within an override belongs to that list alone. */
  private openLevel(depth: number, parent: string): void {
    this.depth = depth;
    this.level = { start: 1, format: 'decimal', text: '', legal: false };
    const levels = parent === 'lvlOverride' ? this.list?.levels : this.abstract;
    levels?.set(depth, this.level);
  }

  private describeLevel(name: string, val: string, attributes: XmlElement['attributes']): void {
    if (!this.level) return;
    if (name === 'start') this.level.start = wholeNumber(val);
    else if (name === 'numFmt') this.level.format = val;
    else if (name === 'lvlText') this.level.text = val.slice(0, LONGEST);
    else if (name === 'isLgl') this.level.legal = attributes.val !== '0';
    else if (name === 'pStyle') this.levelOfStyle.set(val, this.depth);
  }
}

/** As Word limits it. */
const LONGEST = 255;

/** Lists have nine levels. */
export function depthOf(text = ''): number {
  return /^[0-8]$/.test(text) ? Number(text) : 0;
}

function wholeNumber(text: string): number {
  return /^\d{1,5}$/.test(text) ? Number(text) : 1;
}
