import type { LossCode } from '#contracts';

/** Line breaks and tabs are structure here, never text; NUL and half a surrogate pair cannot be stored. */
const WITHOUT_CONTROLS = '^[^\\u0000-\\u001f\\u007f\\ud800-\\udfff]*$';

/**
 * JSON Schema of the Disclosure document, with the bounds that keep a hostile one cheap: a real disclosure has some
 * hundred rows and a few thousand sentences.
 */
const text = (maxLength: number) => ({ type: 'string', maxLength, pattern: WITHOUT_CONTROLS });
const list = (items: object, maxItems: number) => ({ type: 'array', maxItems, items });
const key = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 80 };
const unit = { enum: ['元', '万元'] };
const figure = { type: 'string', pattern: '^-?\\d{1,18}(\\.\\d{1,6})?$' };
const nullable = (schema: object) => ({ anyOf: [schema, { type: 'null' }] });

/** Every member is required but for the optional ones, and no other is allowed: what is unknown is not silently dropped. */
const record = (properties: Record<string, object>, optional: Record<string, object> = {}) => ({
  type: 'object',
  properties: { ...properties, ...optional },
  required: Object.keys(properties),
  additionalProperties: false,
});

const name = text(300);
const sentence = text(20_000);

const tableRow = record({
  key,
  code: nullable({ type: 'string', pattern: '^\\d{1,12}$' }),
  name: nullable(name),
  cells: { type: 'object', maxProperties: 40, propertyNames: key, additionalProperties: figure },
});

const table = record({
  key,
  title: name,
  formNumber: name,
  department: name,
  unit,
  rows: list(tableRow, 2_000),
  notes: list(text(2_000), 50),
  emptyStatement: nullable(text(2_000)),
});

const block = {
  oneOf: [
    record({ kind: { const: 'paragraph' }, sentences: list(sentence, 2_000) }),
    record({ kind: { const: 'figure' }, caption: text(500) }),
    record({ kind: { const: 'table' }, rows: list(list(text(20_000), 60), 2_000) }),
  ],
};

const section = record({
  key,
  number: text(40),
  title: text(500),
  blocks: list(block, 2_000),
  sections: list({ $ref: '#/definitions/section' }, 200),
});

const indicator = record(
  {
    level1: name,
    level2: name,
    name: text(500),
    weight: nullable(name),
    target: text(2_000),
    actual: text(2_000),
    score: name,
  },
  { reason: text(20_000) },
);

const executionPart = record({ label: name, budget: name, executed: name, rate: name }, { initial: name });

const execution = record(
  { label: name, weight: name, budget: name, executed: name, rate: name, score: name },
  { initial: name, reason: text(20_000), unit, parts: list(executionPart, 50) },
);

const form = record(
  {
    template: key,
    key,
    title: text(500),
    department: name,
    project: nullable(text(500)),
    fields: list(record({ label: name, value: text(20_000) }), 100),
    execution,
    goals: list(record({ title: text(2_000), weight: name, indicators: list(indicator, 500) }), 100),
    total: nullable(name),
    deviationReason: text(20_000),
    measures: text(20_000),
    remarks: list(text(20_000), 50),
  },
  { statement: record({ expected: text(20_000), achieved: text(20_000) }), totalWeight: name },
);

const LOSS_CODES: readonly LossCode[] = [
  'LOSS.TABLE_MISSING',
  'LOSS.ROW_LABELS',
  'LOSS.ROW_MISSING',
  'LOSS.CELL_UNREADABLE',
  'LOSS.FIGURE_UNPLACED',
  'LOSS.COLUMN_UNKNOWN',
  'LOSS.COLUMN_ABSENT',
  'LOSS.FORM_PART',
  'LOSS.FORM_LINE',
  'LOSS.FORM_UNKNOWN',
];

const loss = record({
  code: { enum: LOSS_CODES },
  place: { type: 'object', additionalProperties: false, properties: { table: key, row: key, column: key, form: key } },
  details: { type: 'object', maxProperties: 10, additionalProperties: text(2_000) },
});

export const DOCUMENT_SHAPE = {
  ...record({
    schema: { const: 'gongkai.document/1' },
    pack: record({ id: key, version: text(40) }),
    identity: record({
      title: text(500),
      department: name,
      region: name,
      fiscalYear: { type: 'integer', minimum: 2000, maximum: 2100 },
      unit,
      printedDate: nullable({ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
    }),
    contents: list(record({ level: { enum: [0, 1, 2] }, number: text(40), title: text(500) }), 500),
    tables: list(table, 60),
    parts: list(
      record({
        key,
        number: text(40),
        title: text(500),
        blocks: list(block, 2_000),
        sections: list({ $ref: '#/definitions/section' }, 200),
      }),
      50,
    ),
    forms: list(form, 500),
    losses: list(loss, 1_000),
  }),
  definitions: { section },
};
