import type { DisclosureDocument } from '#contracts';
import { readDocumentInChild } from '#exchange';
import { done, type Outcome } from '#kernel';
import { scoreDocument } from '#scoring';
import type { CompiledPack } from '#template';
import { checkDocument } from '#validation';
import type { CheckResult } from './check-result.js';
import { openFile } from './open-file.js';

/** Reads and checks one file. Refuses with FILE.* when it cannot be read as a disclosure. */
export async function checkFile(path: string, compiled: CompiledPack): Promise<Outcome<CheckResult>> {
  const bytes = await openFile(path);
  if (!bytes.ok) return bytes;
  const document = await readDocumentInChild(bytes.value, compiled.pack.id);
  return document.ok ? done(checkWhole(document.value, compiled)) : document;
}

function checkWhole(document: DisclosureDocument, compiled: CompiledPack): CheckResult {
  const validation = checkDocument(document, compiled);
  const scoring = scoreDocument(document, compiled);
  return {
    document,
    findings: [...validation.findings, ...scoring.findings],
    score: { forms: scoring.forms },
    notChecked: [...validation.notChecked, ...scoring.notChecked],
    versions: { validation: validation.versions, scoring: scoring.versions },
  };
}
