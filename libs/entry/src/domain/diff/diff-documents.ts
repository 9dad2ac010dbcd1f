import type { DisclosureDocument } from '#contracts';
import { canonicalJson, type Json } from '#kernel';
import { diffForms } from './diff-forms.js';
import { diffSections } from './diff-sections.js';
import { diffTables } from './diff-tables.js';
import { type DocumentDiff, HEAD_FIELDS } from './document-diff.js';

/** 两稿对比: cells by their keys, sentences by words, forms by their fields. */
export function diffDocuments(before: DisclosureDocument, after: DisclosureDocument): DocumentDiff {
  return {
    head: HEAD_FIELDS.flatMap((field) => {
      const change = { field, before: before[field] as unknown as Json, after: after[field] as unknown as Json };
      return canonicalJson(change.before) === canonicalJson(change.after) ? [] : [change];
    }),
    tables: diffTables(before.tables, after.tables),
    sections: diffSections(before.parts, after.parts),
    forms: diffForms(before.forms, after.forms),
  };
}
