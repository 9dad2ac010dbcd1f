import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DisclosureDocument } from '#contracts';
import { parseDocument } from '#entry';
import { builtInPack, type CompiledPack } from '#template';

const FOLDER = join(import.meta.dirname, '../../../../../tests/golden/2023/qingshan');

/** The real disclosure that was audited by hand, as read from its text. */
export async function readReference(): Promise<{ document: DisclosureDocument; pack: CompiledPack }> {
  const document = parseDocument(JSON.parse(readFileSync(join(FOLDER, 'document.json'), 'utf8')));
  if (!document.ok) throw new Error(JSON.stringify(document.details));
  return { document: document.value, pack: await builtInPack() };
}

/** One row of the hand-made audit. */
export interface AuditRow {
  /** "T2tree-013" */
  readonly id: string;
  /** "T2tree" */
  readonly family: string;
  /** Lines of the source and where on them: "L262 r28", "L150 栏1". */
  readonly location: string;
  readonly check: string;
  readonly expected: string;
  readonly actual: string;
  readonly diff: string;
  readonly verdict: 'ok' | 'tail' | 'suspicious' | 'REAL';
}

export function readAudit(): readonly AuditRow[] {
  const lines = readFileSync(join(FOLDER, 'audit.md'), 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [, id = '', location = '', check = '', expected = '', actual = '', diff = '', , verdict = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    if (!/^[A-Z]\w*-\d{3}$/.test(id)) return [];
    const family = id.slice(0, -4);
    return [{ id, family, location, check, expected, actual, diff, verdict: verdict as AuditRow['verdict'] }];
  });
}
