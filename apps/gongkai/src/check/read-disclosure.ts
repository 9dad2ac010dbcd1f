import type { DisclosureDocument } from '#contracts';
import { type DisclosureRead, readDocumentInChild } from '#exchange';
import { done, type Outcome } from '#kernel';
import { builtInPack, type CompiledPack } from '#template';
import { openFile } from './open-file.js';

/** A document that was read, with the template pack that fits it best, and what the file has besides and nobody can read. */
export interface Disclosure {
  readonly document: DisclosureDocument;
  readonly compiled: CompiledPack;
  readonly remarks: DisclosureRead['remarks'];
  readonly recognition: DisclosureRead['recognition'];
}

/** Reads one file in a process of its own. Refuses with FILE.* when it cannot be read as a disclosure. */
export async function readDisclosure(path: string): Promise<Outcome<Disclosure>> {
  const bytes = await openFile(path);
  if (!bytes.ok) return bytes;
  const read = await readDocumentInChild(bytes.value, null);
  if (!read.ok) return read;
  const { document, remarks, recognition } = read.value;
  return done({ document, compiled: await builtInPack(document.pack.id), remarks, recognition });
}
