import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '#platform';

/** The text of a real disclosure, as published. */
export function referenceText(): Promise<Uint8Array> {
  return readFile(join(projectRoot(), 'infra', 'demo', 'qingshan-2023.txt'));
}
