import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DisclosureDocument } from '#contracts';
import { projectRoot } from '#platform';
import { builtInPack } from '#template';
import { type CheckedFile, checkDisclosure } from './check-file.js';
import type { Disclosure } from './read-disclosure.js';

/** The document that people have read and compared with its source. */
export async function goldenDisclosure(): Promise<Disclosure> {
  const path = join(projectRoot(), 'tests/golden/2023/qingshan/document.json');
  const document: DisclosureDocument = JSON.parse(readFileSync(path, 'utf8'));
  const recognition = { tables: [], sections: [], forms: [] };
  return { document, compiled: await builtInPack(document.pack.id), remarks: [], recognition };
}

export async function checkedFile(): Promise<CheckedFile> {
  const outcome = checkDisclosure(await goldenDisclosure(), null);
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value;
}
