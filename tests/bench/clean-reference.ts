import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DisclosureDocument } from '#contracts';
import { withFormField } from '#entry';
import { projectRoot } from '#platform';

/** The reference disclosure with its two wrong scores put right: nothing in it blocks. */
export async function cleanReference(): Promise<DisclosureDocument> {
  const golden = join(projectRoot(), 'tests/golden/2023/qingshan/document.json');
  const document: DisclosureDocument = JSON.parse(await readFile(golden, 'utf8'));
  const scored = withFormField(document, { form: 'whole', field: 'execution.score' }, '19');
  return withFormField(scored, { form: 'whole', field: 'total' }, '99');
}
