import { BOUNDS } from '../source/bounds.js';
import { Unreadable } from '../source/unreadable.js';

/** One file of an archive as its central directory lists it. Sizes are claims until it is unpacked. */
export interface ZipEntry {
  /** Lower case: names in office files differ in case only by mistake. */
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its own header stands. */
  readonly header: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const LISTED = 0x02014b50;
const LISTED_SIZE = 46;
/** Such values refer to a ZIP64 record, which no archive within our limits needs. */
const ZIP64 = 0xffffffff;

/** Every file of the archive. Refused where two have one name: programs would disagree about which is meant. */
export function listEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > BOUNDS.entries) throw new Unreadable('FILE.TOO_COSTLY');
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + LISTED_SIZE > end || view.getUint32(at, true) !== LISTED) throw new Unreadable('FILE.MALFORMED');
    const length = view.getUint16(at + 28, true);
    const entry = entryAt(view, at, nameIn(bytes.subarray(at + LISTED_SIZE, at + LISTED_SIZE + length)));
    if (entries.has(entry.name)) throw new Unreadable('FILE.MALFORMED');
    entries.set(entry.name, entry);
    at += LISTED_SIZE + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record, before a comment of at most 64 KB. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - 0xffff);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) if (view.getUint32(at, true) === END) return at;
  throw new Unreadable('FILE.MALFORMED');
}

function entryAt(view: DataView, at: number, name: string): ZipEntry {
  const number = (offset: number) => view.getUint32(at + offset, true);
  const entry = {
    name,
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    checksum: number(16),
    packed: number(20),
    unpacked: number(24),
    header: number(42),
  };
  if ([entry.packed, entry.unpacked, entry.header].includes(ZIP64)) throw new Unreadable('FILE.MALFORMED');
  return entry;
}

/** Files are only ever looked up by name, never written; a name that climbs out of the archive is still no good sign. */
function nameIn(bytes: Uint8Array): string {
  const name = new TextDecoder().decode(bytes).replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
  if (name.split('/').includes('..')) throw new Unreadable('FILE.MALFORMED');
  return name;
}
