import { crc32, inflateRawSync } from 'node:zlib';
import { BOUNDS } from '../source/bounds.js';
import { errorCode } from '../source/error-code.js';
import { Unreadable } from '../source/unreadable.js';
import { listEntries, type ZipEntry } from './directory.js';

const HEADER = 0x04034b50;
const HEADER_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;

/** A ZIP archive whose files are unpacked when asked for, each to a bound counted while unpacking: sizes may lie. */
export class Archive {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private left: number = BOUNDS.unpackedInAll;

  constructor(private readonly bytes: Uint8Array) {
    this.entries = listEntries(bytes);
  }

  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  /** Null where there is no such file; upper and lower case are the same. */
  read(name: string): Uint8Array | null {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) return null;
    if (entry.encrypted) throw new Unreadable('FILE.ENCRYPTED');
    const content = unpacked(this.packed(entry), entry, Math.min(BOUNDS.unpacked, this.left));
    this.left -= content.length;
    if (content.length !== entry.unpacked || crc32(content) !== entry.checksum) throw new Unreadable('FILE.MALFORMED');
    return content;
  }

  private packed({ header, packed }: ZipEntry): Uint8Array {
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    if (header + HEADER_SIZE > view.byteLength || view.getUint32(header, true) !== HEADER)
      throw new Unreadable('FILE.MALFORMED');
    const start = header + HEADER_SIZE + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
    if (start + packed > view.byteLength) throw new Unreadable('FILE.MALFORMED');
    return this.bytes.subarray(start, start + packed);
  }
}

function unpacked(packed: Uint8Array, { method }: ZipEntry, most: number): Uint8Array {
  if (method !== STORED && method !== DEFLATED) throw new Unreadable('FILE.MALFORMED');
  const bound = Math.min(most, 1_000_000 + packed.length * BOUNDS.ratio);
  if (method === DEFLATED) return inflated(packed, bound);
  if (packed.length > bound) throw new Unreadable('FILE.TOO_COSTLY');
  return packed;
}

function inflated(packed: Uint8Array, bound: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(bound, 1) });
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ERR_BUFFER_TOO_LARGE') throw new Unreadable('FILE.TOO_COSTLY');
    if (code === 'Z_DATA_ERROR' || code === 'Z_BUF_ERROR') throw new Unreadable('FILE.MALFORMED');
    throw error;
  }
}
