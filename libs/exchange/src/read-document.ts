import type { DisclosureDocument } from '#contracts';
import type { Outcome } from '#kernel';
import type { CompiledPack } from '#template';
import { decodeText, type FileRefusal } from './decode.js';
import { readText } from './text/read-text.js';

export type ReadRefusal = FileRefusal | 'FILE.NO_DISCLOSURE';

/** Bytes of a file as a document. The kind of file is told by its bytes, never by its name. */
export function readDocument(bytes: Uint8Array, pack: CompiledPack): Outcome<DisclosureDocument, ReadRefusal> {
  const text = decodeText(bytes);
  return text.ok ? readText(text.value, pack) : text;
}
