import type { SourceRemark } from '../source/source.js';
import { Unreadable } from '../source/unreadable.js';
import { Archive } from './archive.js';
import { readXml, type XmlListener } from './read-xml.js';

export type OfficeKind = 'DOCX' | 'XLSX';

/** Old office files, and new ones that a password protects, are OLE containers; these hold a stream of this name. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** By the content type of the main part; XLSB, "sheet.binary", is no XML. */
const KINDS: readonly (readonly [kind: OfficeKind, type: RegExp])[] = [
  ['DOCX', /wordprocessingml|ms-word/],
  ['XLSX', /spreadsheetml|ms-excel(?!\.sheet\.binary)/],
];

/** The parts of a DOCX or XLSX and how they refer to each other. Nothing outside the file is ever fetched. */
export class OfficeFile {
  readonly main: string;
  readonly kind: OfficeKind;
  private readonly archive: Archive;

  constructor(bytes: Uint8Array) {
    if (OLE.every((byte, i) => bytes[i] === byte)) throw refusalOfOle(bytes);
    this.archive = new Archive(bytes);
    const main = this.relations('').find(({ type }) => type === 'officeDocument')?.target;
    if (main === undefined) throw new Unreadable('FILE.UNKNOWN_TYPE', { type: 'ZIP' });
    this.main = main;
    this.kind = this.kindOfMain();
  }

  /** Macros are never run; that they are there is worth a remark. */
  get remarks(): readonly SourceRemark[] {
    const hasMacros = this.archive.names.some((name) => name.endsWith('vbaproject.bin'));
    return hasMacros ? [{ code: 'SOURCE.MACROS', details: {} }] : [];
  }

  /** Reads a part; false where it is missing. */
  read(part: string, listener: XmlListener): boolean {
    const content = this.archive.read(part);
    if (content) readXml(content, listener);
    return content !== null;
  }

  readNeeded(part: string, listener: XmlListener): void {
    if (!this.read(part, listener)) throw new Unreadable('FILE.MALFORMED');
  }

  /** The parts that a part refers to; "" is the file itself. */
  relations(part: string): Relation[] {
    const relations: Relation[] = [];
    const folder = part.slice(0, part.lastIndexOf('/') + 1);
    this.read(`${folder}_rels/${part.slice(folder.length)}.rels`, {
      open: ({ name, attributes: { Id = '', Type = '', Target = '', TargetMode } }) => {
        if (name !== 'Relationship' || TargetMode === 'External') return;
        relations.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: resolved(folder, Target) });
      },
    });
    return relations;
  }

  private kindOfMain(): OfficeKind {
    const types = new Map<string, string>();
    this.readNeeded('[Content_Types].xml', {
      open: ({ attributes: { PartName, Extension, ContentType = '' } }) => {
        types.set((PartName ?? `.${Extension}`).toLowerCase(), ContentType);
      },
    });
    const main = `/${this.main}`.toLowerCase();
    const type = types.get(main) ?? types.get(main.slice(main.lastIndexOf('.'))) ?? '';
    const kind = KINDS.find(([, pattern]) => pattern.test(type))?.[0];
    if (kind === undefined) throw new Unreadable('FILE.UNKNOWN_TYPE', { type: 'ZIP' });
    return kind;
  }
}

export interface Relation {
  readonly id: string;
  /** The last word of its address: worksheet, styles, numbering … */
  readonly type: string;
  readonly target: string;
}

function refusalOfOle(bytes: Uint8Array): Unreadable {
  const isEncrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(ENCRYPTED);
  return isEncrypted ? new Unreadable('FILE.ENCRYPTED') : new Unreadable('FILE.UNKNOWN_TYPE', { type: 'DOC/XLS' });
}

/** "../styles.xml" from "xl/worksheets/" → "xl/styles.xml"; "/xl/styles.xml" stands by itself. */
function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
