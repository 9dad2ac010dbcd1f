import type { PublishedItem, PublishedRevision } from '../domain/published.js';

export interface PublishedRow {
  readonly department_code: string;
  readonly department: string;
  readonly region: string;
  readonly fiscal_year: number;
  readonly revision: number;
  readonly content_hash: string;
  readonly published_at: Date;
}

export interface PublishedDocumentRow extends PublishedRow {
  readonly published_revision: number;
  readonly revisions: number[];
  readonly document: string;
  readonly explained: string;
}

export function itemOf(row: PublishedRow): PublishedItem {
  return {
    departmentCode: row.department_code,
    department: row.department,
    region: row.region,
    fiscalYear: row.fiscal_year,
    revision: row.revision,
    contentHash: row.content_hash,
    publishedAt: row.published_at.toISOString(),
  };
}

export function viewOf(row: PublishedDocumentRow): PublishedRevision {
  return {
    ...itemOf(row),
    latestRevision: row.published_revision,
    revisions: row.revisions,
    document: JSON.parse(row.document),
    explained: JSON.parse(row.explained),
    canonical: row.document,
  };
}
