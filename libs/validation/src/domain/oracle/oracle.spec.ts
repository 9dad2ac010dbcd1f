import type { CellPlace, Finding, ValidationReport } from '#contracts';
import { Amount } from '#kernel';
import type { CompiledPack } from '#template';
import { checkDocument, runChecks } from '../check-document.js';
import type { Comparison, Side } from '../comparison.js';
import { AuditReader, type AuditSubject } from './audit-cells.fixture.js';
import { type AuditRow, readAudit, readReference } from './reference.fixture.js';

const FAMILIES = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T2tree', 'T3tree', 'T5tree', 'X'];

const audit = readAudit();
const inSet = audit.filter((row) => FAMILIES.includes(row.family) && row.verdict !== 'suspicious');

/** Rows that ask whether something stands there rather than compare figures, by the words they use. */
const STRUCTURE = /^行次连续|^空表|^公式|应有下级|在表\d中存在|列非空/;

/** Rows of the audit that no comparison answers, and why. */
const UNANSWERED: Readonly<Record<string, string>> = {
  'T1-008': 'no rule reads the printed names of fixed rows; the reader finds rows by them',
  'T7-014': 'table 7 has lost every code: that its rows are unnamed is reported, how many there should be is not',
  'T7-015': 'adds up rows of table 7 that are known only by their place on the page',
  'X-125': 'adds up classes of table 3; table 7 has no codes to set against them',
  'X-126': 'names row 2 of table 7 by its place on the page',
  'X-127': 'names row 4 of table 7 by its place on the page',
};

const { document, pack } = await readReference();
const report = checkDocument(document, pack);
const comparisons = runChecks(document, pack);
const reader = new AuditReader(document, pack, audit);

const numeric = inSet.filter((row) => !STRUCTURE.test(row.check) && !(row.id in UNANSWERED));
const found = numeric.map((row) => {
  const subject = reader.read(row);
  return { row, subject, comparison: subject && findComparison(subject, row) };
});
const compared = found.filter((f) => f.comparison);
/** Nothing is printed on either side: the engine passes over it. */
const passedOver = found.filter((f) => !f.comparison && fen(f.row.expected) === 0n && fen(f.row.actual) === 0n);

describe('the checks on the audited disclosure', () => {
  it('covers every row of the audit that compares tables', () => {
    expect(audit).toHaveLength(558);
    expect(inSet).toHaveLength(345);
    console.info(`${inSet.length} of ${audit.length} rows of the audit fall in the first set of checks`);
    expect(found.filter((f) => !compared.includes(f) && !passedOver.includes(f)).map((f) => f.row)).toEqual([]);
    const structure = inSet.length - numeric.length - Object.keys(UNANSWERED).length;
    expect({ compared: compared.length, passedOver: passedOver.length, structure }).toEqual({
      compared: 313,
      passedOver: 18,
      structure: 8,
    });
  });

  it.each(compared.map(({ row, subject, comparison }) => [row.id, row, subject, comparison] as const))(
    '%s gets the audit’s verdict and figures',
    (_, row, subject, comparison) => {
      expect(comparison && inAuditTerms(comparison, subject)).toEqual({
        verdict: row.verdict,
        expected: fen(row.expected),
        actual: fen(row.actual),
        diff: fen(row.diff),
      });
    },
  );

  it('folds the tails into one notice, none left out and none added', () => {
    const tails = inSet.filter((row) => row.verdict === 'tail');
    const notices = report.findings.filter((f) => f.code === 'ROUNDING.TAILS');
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({ tier: 'notice', gap: '0.02' });
    expect(notices[0]?.sentence.zh).toContain(`${tails.length} 处尾数差，最大 0.02 万元`);
    expect(report.counts).toMatchObject({ tail: tails.length, real: 0 });
    const places = compared.flatMap(({ row, comparison }) =>
      row.verdict === 'tail' ? comparison?.left[0]?.place : [],
    );
    expect(notices[0]?.places).toEqual(expect.arrayContaining(places));
  });

  it('reports the lost rows and labels, and accuses nobody', () => {
    expect(report.findings.filter((f) => f.tier === 'blocking')).toEqual([]);
    const ofTables = report.findings.filter((f) => /^(TABLE|LOSS|ROUNDING)\./.test(f.code));
    expect(ofTables.map((f) => [f.code, f.tier])).toEqual([
      ['LOSS.ROW_MISSING', 'explain'],
      ['LOSS.ROW_LABELS', 'explain'],
      ['ROUNDING.TAILS', 'notice'],
    ]);
    expect(placesOf(report, 'LOSS.ROW_MISSING')).toEqual([{ kind: 'row', table: 'expenditure', row: '22904' }]);
    expect(placesOf(report, 'LOSS.ROW_LABELS')).toEqual([{ kind: 'table', table: 'government-fund' }]);
  });

  it('lists what the losses keep from being checked, and what sentences say of single projects', () => {
    const [sentence, section] = ['sentence', 'note-general-budget-detail'];
    expect(report.notChecked.map((n) => [n.code, n.places])).toEqual([
      ['TABLE.TREE', [{ kind: 'table', table: 'government-fund' }]],
      ['TABLE.CROSS', [{ kind: 'cell', table: 'expenditure', row: '2290402', column: 'c1' }]],
      ['TABLE.CROSS', ['212', '229'].map((row) => ({ kind: 'cell', table: 'government-fund', row, column: 'c3' }))],
      ['NARRATIVE.FIGURE', [3, 4, 5].map((at) => ({ kind: sentence, section, sentence: at }))],
    ]);
  });

  it.each(inSet.filter((row) => STRUCTURE.test(row.check)).map((row) => [row.id, row] as const))(
    '%s holds, or is reported as lost',
    (_, row) => {
      const table = tableOf(row, pack);
      const about = (finding: Finding) => finding.places.some((p) => 'table' in p && p.table === table);
      const codes = report.findings.filter(about).map((f) => f.code);
      if (row.verdict === 'ok') expect(codes.filter((code) => /^(TABLE|LOSS)\./.test(code))).toEqual(lossesOf(table));
      else expect(codes).toContain(/应有下级|在表\d中存在/.test(row.check) ? 'LOSS.ROW_MISSING' : 'LOSS.ROW_LABELS');
    },
  );
});

function fen(text: string): bigint {
  return text === '—' || !/^-?\d/.test(text) ? 0n : Amount.of(text, '万元').fen;
}

function findComparison(subject: AuditSubject, row: AuditRow): Comparison | undefined {
  if (subject.kind === 'tree')
    return comparisons.find((c) => c.key === `tree@${subject.table}@${subject.row}@${subject.column}`);
  if (subject.kind === 'formula') {
    const formulas = pack.formulas.filter((f) => f.table === subject.table);
    const formula = formulas.find(({ left: [t] }) => [t?.row, t?.column].includes(subject.defines));
    return comparisons.find((c) => c.key === `${formula?.key}@${subject.at}`);
  }
  const wanted = [cellsOf(subject.left), cellsOf(subject.right)].sort().join();
  const matching = comparisons.filter((c) => {
    const sides = [c.left, c.right].map((side) => cellsOf(side.map(({ place }) => place)));
    return sides.sort().join() === wanted;
  });
  const relation = row.check.includes('≥') ? '>=' : '=';
  return matching.find((c) => c.relation === relation) ?? matching[0];
}

/** The cells of one side in which something is printed; all of them where nothing is. */
function cellsOf(places: readonly Side[number]['place'][]): string {
  const cells = places.filter((place) => place.kind === 'cell');
  const isPrinted = ({ table, row, column }: CellPlace) =>
    document.tables.find((t) => t.key === table)?.rows.find((r) => r.key === row)?.cells[column] !== undefined;
  const printed = cells.filter(isPrinted);
  return (printed.length > 0 ? printed : cells)
    .map(({ table, row, column }) => `${table}[${row},${column}]`)
    .sort()
    .join(' + ');
}

/** In formulas and trees the audit expects the right side of the total on the left; between cells, the left of the right. */
function inAuditTerms(comparison: Comparison, subject: AuditSubject | null) {
  const isTurned =
    subject?.kind === 'cells' && cellsOf(subject.left) === cellsOf(comparison.left.map(({ place }) => place));
  const [actual, expected] = isTurned
    ? [comparison.expected, comparison.printed]
    : [comparison.printed, comparison.expected];
  return { verdict: comparison.verdict, expected, actual, diff: actual - expected };
}

function placesOf({ findings }: ValidationReport, code: string) {
  return findings.filter((f) => f.code === code).flatMap((f) => f.places);
}

function tableOf({ id, check }: AuditRow, { pack: { tables } }: CompiledPack): string {
  const ordinal = Number(/在表(\d)/.exec(check)?.[1] ?? /^T(\d)/.exec(id)?.[1]);
  return tables.find((t) => t.ordinal === ordinal)?.key ?? '';
}

function lossesOf(table: string): readonly string[] {
  return report.findings
    .filter((f) => f.code.startsWith('LOSS.') && f.places.some((p) => 'table' in p && p.table === table))
    .map((f) => f.code);
}
