import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DisclosureDocument } from '#contracts';
import { projectRoot } from '#platform';
import type { PublishedView } from '../domain/published.js';

/** The document that people have read and compared with its source, figure by figure. */
export function goldenDocument(): DisclosureDocument {
  return JSON.parse(readFileSync(join(projectRoot(), 'tests/golden/2023/qingshan/document.json'), 'utf8'));
}

export function publishedView(document: DisclosureDocument, more: Partial<PublishedView> = {}): PublishedView {
  const { department, region, fiscalYear } = document.identity;
  return {
    departmentCode: 'a1',
    department,
    region,
    fiscalYear,
    revision: 2,
    latestRevision: 2,
    revisions: [1, 2],
    contentHash: '0a'.repeat(32),
    publishedAt: '2024-10-31T01:00:00.000Z',
    document,
    explained: [],
    glance: [],
    canonical: JSON.stringify(document),
    ...more,
  };
}
