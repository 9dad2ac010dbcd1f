import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where pictures of the pages go: GONGKAI_SCREENSHOTS, or a folder that the system clears away some day. */
export function screenshotFolder(): string {
  const folder = process.env.GONGKAI_SCREENSHOTS ?? mkdtempSync(join(tmpdir(), 'gongkai-screenshots-'));
  mkdirSync(folder, { recursive: true });
  return folder;
}
