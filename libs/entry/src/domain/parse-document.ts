import { Ajv, type ErrorObject } from 'ajv';
import type { DisclosureDocument } from '#contracts';
import { Amount, done, type Outcome, refused } from '#kernel';
import { DOCUMENT_SHAPE } from './document-shape.js';

const hasShape = new Ajv().compile<DisclosureDocument>(DOCUMENT_SHAPE);

/** Sections within sections; deeper nesting would exhaust the stack of whoever walks them. */
const MAX_DEPTH = 24;

/**
 * Takes JSON from outside as a document: every member known, every text bounded, every figure an amount in its table's
 * unit. `details.field` is the path of the first member that does not fit.
 */
export function parseDocument(json: unknown): Outcome<DisclosureDocument, 'DOCUMENT.MALFORMED'> {
  if (isDeeperThan(MAX_DEPTH, json)) return malformed('parts', '嵌套过深 (nested too deeply)');
  if (!hasShape(json)) {
    const [error] = hasShape.errors ?? [];
    return malformed(error?.instancePath.slice(1).replaceAll('/', '.') || 'document', error ? problemOf(error) : '');
  }
  const field = fieldOfBadFigure(json);
  return field === null ? done(json) : malformed(field, '不是以分为限的金额 (not a whole number of 分)');
}

function malformed(field: string, problem: string): Outcome<never, 'DOCUMENT.MALFORMED'> {
  return refused('DOCUMENT.MALFORMED', { field, problem });
}

/** The schema's complaint in words of both languages. */
function problemOf({ keyword, params }: ErrorObject): string {
  switch (keyword) {
    case 'required':
      return `缺少 ${params.missingProperty} (missing)`;
    case 'additionalProperties':
      return `多出 ${params.additionalProperty} (not part of a document)`;
    case 'type':
      return `应为 ${params.type} (wrong type)`;
    case 'maxLength':
    case 'maxItems':
    case 'maxProperties':
      return `超过 ${params.limit} (too long)`;
    default:
      return '值不在允许范围内 (not an allowed value)';
  }
}

/** "tables.2.rows.5.cells.c1" of the first figure that is no amount in its table's unit, such as 0.001 元. */
function fieldOfBadFigure(document: DisclosureDocument): string | null {
  for (const [t, { unit, rows }] of document.tables.entries()) {
    for (const [r, { cells }] of rows.entries()) {
      const bad = Object.entries(cells).find(([, figure]) => !Amount.parse(figure, unit).ok);
      if (bad) return `tables.${t}.rows.${r}.cells.${bad[0]}`;
    }
  }
  return null;
}

function isDeeperThan(limit: number, value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false;
  return limit === 0 || Object.values(value).some((member) => isDeeperThan(limit - 1, member));
}
