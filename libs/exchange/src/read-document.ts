import type { DisclosureDocument } from '#contracts';
import { parseDocument } from '#entry';
import type { Outcome } from '#kernel';
import type { CompiledPack } from '#template';
import { type DecodeRefusal, decodeText } from './decode.js';
import { readText, type TextRefusal } from './text/read-text.js';

/** DOCUMENT.MALFORMED: the text is a disclosure, but larger than any document may be. */
export type ReadRefusal = DecodeRefusal | TextRefusal | 'DOCUMENT.MALFORMED';

/** Bytes of a file as a document. The kind of file is told by its bytes, never by its name. */
export function readDocument(bytes: Uint8Array, pack: CompiledPack): Outcome<DisclosureDocument, ReadRefusal> {
  const text = decodeText(bytes);
  if (!text.ok) return text;
  const read = readText(text.value, pack);
  return read.ok ? parseDocument(read.value) : read;
}
