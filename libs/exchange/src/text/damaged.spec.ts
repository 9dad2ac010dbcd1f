import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { DisclosureDocument, TableContent } from '#contracts';
import { compareDocuments } from '#entry';
import { builtInPack } from '#template';
import { splitLines } from './lines.js';
import { readLines } from './read-lines.js';
import { isPrintedAmount } from './tidy.js';
import { writeText } from './write-text.js';

const SOURCE = join(import.meta.dirname, '../../../../tests/golden/2023/qingshan/source.txt');
const source = readFileSync(SOURCE, 'utf8').split('\n');
const pack = await builtInPack();

const answer = (text: string) => readLines(splitLines(text), pack);
function read(lines: readonly string[], end = '\n'): DisclosureDocument {
  const outcome = answer(lines.join(end));
  if (!outcome.ok) throw new Error(`${outcome.code} ${JSON.stringify(outcome.details)}`);
  return outcome.value.document;
}

const whole = read(source);

/** The source with the first line that starts so, at or below another, put differently. */
function withLine(start: string, edit: (line: string) => readonly string[], below = ''): readonly string[] {
  const from = source.indexOf(below);
  const at = source.findIndex((line, i) => i >= from && line.startsWith(start));
  if (from < 0 || at < 0) throw new RangeError(`no line ${start} below ${below}`);
  return source.toSpliced(at, 1, ...edit(source[at] ?? ''));
}

const cellsEdited = (start: string, edit: (cells: readonly string[]) => readonly string[], below = '') =>
  withLine(start, (line) => [edit(line.split('\t')).join('\t')], below);
const tableOf = (document: DisclosureDocument, key: string): TableContent | undefined =>
  document.tables.find((table) => table.key === key);
const othersOf = (document: DisclosureDocument, key: string) => document.tables.filter((table) => table.key !== key);
const newLosses = ({ losses }: DisclosureDocument) =>
  losses
    .filter((loss) => !whole.losses.some((known) => JSON.stringify(known) === JSON.stringify(loss)))
    .map(({ code, place, details }) => [code, place, details.text ?? details.figure ?? details.rows ?? '']);

const INCOME = '2023 年度收入决算表';
const SUMMARY = '2023 年度收入支出决算总表';

describe('a damaged table', () => {
  it('is named where it is missing, and the others are read', () => {
    const start = source.indexOf(INCOME);
    const end = source.indexOf('2023 年度支出决算表');
    const document = read(source.toSpliced(start, end - start));
    expect(document.tables).toEqual(othersOf(whole, 'income'));
    expect(newLosses(document)).toEqual([['LOSS.TABLE_MISSING', { table: 'income' }, '']]);
  });

  it.each(['1,180.4O', '1.180.40', '11,80.40', '约1180', '#REF!', '1180.4000001', '9'.repeat(40)])(
    'loses the one cell that says %s, and no other',
    (text) => {
      const document = read(cellsEdited('201\t', (cells) => cells.with(4, text), INCOME));
      const place = { kind: 'cell', table: 'income', row: '201', column: 'c1' };
      const [changed, ...others] = compareDocuments(whole, document);
      expect(newLosses(document)).toEqual([
        ['LOSS.CELL_UNREADABLE', { table: 'income', row: '201', column: 'c2' }, text],
      ]);
      expect({ changed, others }).toEqual({
        changed: { place: { ...place, column: 'c2' }, before: '1180.40', after: '' },
        others: [],
      });
    },
  );

  it('keeps the figures of a row without label, under no subject', () => {
    const document = read(cellsEdited('2010350\t', (cells) => cells.map((cell, i) => (i < 3 ? '' : cell)), INCOME));
    const rows = tableOf(document, 'income')?.rows ?? [];
    expect(rows.map((row) => row.key)).not.toContain('2010350');
    expect(rows.find((row) => row.key === 'unnamed-1')).toEqual({
      key: 'unnamed-1',
      code: null,
      name: null,
      cells: { c1: '375.17', c2: '375.17' },
    });
    expect(newLosses(document)).toEqual([['LOSS.ROW_LABELS', { table: 'income' }, '1']]);
    expect(othersOf(document, 'income')).toEqual(othersOf(whole, 'income'));
  });

  it('keeps a row whose code alone is lost under its name', () => {
    const document = read(cellsEdited('2010350\t', (cells) => cells.with(0, ''), INCOME));
    expect(tableOf(document, 'income')?.rows.find((row) => row.key === 'unnamed-1')).toMatchObject({
      code: null,
      name: '事业运行',
    });
  });

  it('tells of the figures that a shifted row has pushed out of the table', () => {
    const document = read(cellsEdited('合计\t', (cells) => [...cells, '7.77'], INCOME));
    expect(newLosses(document)).toEqual([['LOSS.FIGURE_UNPLACED', { table: 'income' }, '7.77']]);
    expect(document.tables).toEqual(whole.tables);
  });

  it('tells of a figure in a row of a fixed table that the template does not have', () => {
    const document = read(
      withLine('二、政府性基金预算财政拨款收入\t', (line) => [line, '廿、其他\t99\t5.55\t\t\t'], SUMMARY),
    );
    expect(newLosses(document)).toEqual([['LOSS.FIGURE_UNPLACED', { table: 'summary' }, '5.55']]);
    expect(document.tables).toEqual(whole.tables);
  });

  it('takes one line of figures into a table that has one, and tells of all others', () => {
    const numbers = '1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12';
    const figures = '1.00\t\t1.00\t\t1.00\t\t0.50\t\t0.50\t\t0.50\t\t9.99';
    const document = read(withLine(numbers, (line) => ['\t7.77', line, figures, '8.88\t']));
    expect(tableOf(document, 'three-public')?.rows.map(({ cells }) => cells)).toEqual([
      { c1: '1.00', c3: '1.00', c5: '1.00', c7: '0.50', c9: '0.50', c11: '0.50' },
    ]);
    expect(newLosses(document).map(([code, , figure]) => [code, figure])).toEqual([
      ['LOSS.FIGURE_UNPLACED', '7.77'],
      ['LOSS.FIGURE_UNPLACED', '9.99'],
      ['LOSS.FIGURE_UNPLACED', '8.88'],
    ]);
  });

  /** The law behind all of these: what is printed is either in a cell or told of as lost, however a row is damaged. */
  it('never loses a figure in silence', () => {
    const tabbed = source.flatMap((line, i) => (/\t-?[\d,]+\.\d\d(\t|$)/.test(line) && i < 420 ? [i] : []));
    const damage = fc.constantFrom<((cells: readonly string[], at: number) => readonly string[])[]>(
      (cells, at) => cells.toSpliced(at, 0, ''),
      (cells, at) => (isPrintedAmount(cells[at] ?? '') ? cells : cells.toSpliced(at, 1)),
      (cells, at) => (isPrintedAmount(cells[at] ?? '') ? cells : cells.with(at, '')),
      (cells, at) => cells.toSpliced(at, 0, '8.88'),
      (cells) => cells.filter((cell) => cell !== ''),
      (cells) => [...cells].reverse(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...tabbed), fc.nat(12), damage, (line, pick, edit) => {
        const cells = (source[line] ?? '').split('\t');
        const moved = pick > 9 ? line - (pick - 9) : line;
        const lines = source.toSpliced(line, 1).toSpliced(moved, 0, edit(cells, pick % cells.length).join('\t'));
        const outcome = answer(lines.join('\n'));
        expect(outcome.ok && figuresIn(outcome.value.document)).toEqual(printedIn(lines));
      }),
      { numRuns: 100 },
    );
  });
});

function figuresIn({ tables, losses }: DisclosureDocument): readonly string[] {
  const kept = tables.flatMap((table) => table.rows.flatMap((row) => Object.values(row.cells)));
  const told = losses.flatMap(({ details }) => details.figure ?? details.text ?? []);
  return [...kept, ...told.map((text) => text.replaceAll(',', ''))].filter(isPrintedAmount).sort();
}

function printedIn(lines: readonly string[]): readonly string[] {
  const tables = lines.slice(
    lines.indexOf(SUMMARY),
    lines.lastIndexOf('第三部分 青山区大数据中心 2023 年度 部门决算情况说明'),
  );
  return tables
    .flatMap((line) => (line.includes('\t') ? line.split('\t') : []))
    .map((cell) => cell.replaceAll(',', ''))
    .filter(isPrintedAmount)
    .sort();
}

it('writes a damaged disclosure so that it is read as damaged in the same way', () => {
  const edits = [
    cellsEdited('201\t', (cells) => cells.with(4, '1,180.4O'), INCOME),
    cellsEdited('2010350\t', (cells) => cells.map((cell, i) => (i < 3 ? '' : cell)), INCOME),
    cellsEdited('合计\t', (cells) => [...cells, '7.77', '1,180.40'], INCOME),
    cellsEdited('本年收入合计\t', (cells) => cells.toReversed(), SUMMARY),
  ];
  for (const document of edits.map((lines) => read(lines)))
    expect(answer(writeText(document, pack))).toMatchObject({ ok: true, value: { document, remarks: [] } });
});

describe('the same disclosure in another shape', () => {
  it.each([
    ['Windows', '\r\n'],
    ['old Macintosh', '\r'],
    ['form feeds', '\n\f'],
    ['blank lines between', '\n\n'],
  ])('is the same with line ends of %s', (_, end) => {
    expect(read(source, end)).toEqual(whole);
  });

  it('is the same between Markdown’s pipes', () => {
    const piped = source.map((line) => (line.includes('\t') ? `| ${line.split('\t').join(' | ')} |` : line));
    const ruled = piped.flatMap((line) =>
      line.startsWith('| 项目 |') ? [line, line.replace(/[^|]+/g, '---')] : [line],
    );
    expect(read(piped)).toEqual(whole);
    expect(read(ruled)).toEqual(whole);
  });

  it('is the same with blanks around every cell and full-width figures', () => {
    const wide = (cell: string) =>
      isPrintedAmount(cell)
        ? ` ${cell.replace(/[\d,.]/g, (c) => String.fromCodePoint(c.charCodeAt(0) + 0xfee0))}　`
        : cell;
    expect(read(source.map((line) => line.split('\t').map(wide).join('\t'))).tables).toEqual(whole.tables);
  });

  it.each([
    ['（表2）', (title: string) => `${title}（表2）`],
    ['a number before', (title: string) => `二、${title}`],
    ['an Arabic number', (title: string) => `2. ${title}`],
    ['the form number', (title: string) => `公开02表 ${title}`],
    ['an attachment', (title: string) => `附件2：${title}`],
    ['no year', (title: string) => title.replace('2023 年度', '')],
    ['the department', (title: string) => title.replace('2023 年度', '青山区大数据中心2023年度')],
    ['a word for it', (title: string) => title.replace('2023 年度', '2023年度部门')],
    ['a heading’s mark', (title: string) => `### ${title}`],
    ['its line broken', (title: string) => `${title.slice(0, 9)}\n${title.slice(9)}`],
  ])('knows a table by its title with %s', (_, edit) => {
    const document = read(withLine(INCOME, (line) => [edit(line)], '金额单位：万元'));
    expect(tableOf(document, 'income')?.rows).toEqual(tableOf(whole, 'income')?.rows);
    expect(othersOf(document, 'income')).toEqual(othersOf(whole, 'income'));
    expect(newLosses(document)).toEqual([]);
  });

  it('does not take a table with another title for one it knows', () => {
    for (const title of ['2023 年度项目收入决算表', '2023 年度收入决算表说明', '2023 年度政府采购支出情况表'])
      expect(newLosses(read(withLine(INCOME, () => [title], '金额单位：万元')))).toContainEqual([
        'LOSS.TABLE_MISSING',
        { table: 'income' },
        '',
      ]);
  });
});

describe('a file that is no whole disclosure', () => {
  it.each([
    ['words only', '第一部分 概况\n\n一、主要职责\n\n无表。\n'],
    ['a table of its own', '2023 年度通讯录\n\n姓名\t电话\n张三\t1\n'],
    ['a title without its table', `${INCOME}\n\n见附件。\n`],
  ])('is refused: %s', (_, text) => {
    expect(answer(text)).toMatchObject({ ok: false, code: 'FILE.NO_DISCLOSURE' });
  });

  it('is refused where it breaks off inside a table, with the line', () => {
    const start = source.indexOf(INCOME);
    const last = source.findIndex((line, i) => i > start && line.startsWith('20805\t'));
    expect(answer(source.slice(0, last + 1).join('\n'))).toEqual({
      ok: false,
      code: 'FILE.TRUNCATED',
      details: { line: last + 1 },
    });
  });

  it('answers for any line of it repeated, dropped or swapped', () => {
    const at = fc.nat(source.length - 1);
    fc.assert(
      fc.property(at, at, fc.constantFrom('repeat', 'drop', 'swap'), (a, b, how) => {
        const [one = '', other = ''] = [source[a], source[b]];
        const lines = {
          repeat: source.toSpliced(b, 0, one),
          drop: source.toSpliced(a, 1),
          swap: source.with(a, other).with(b, one),
        };
        const outcome = answer(lines[how].join('\n'));
        if (outcome.ok) expect(outcome.value.document.tables.length).toBeGreaterThan(6);
        else expect(outcome.code).toMatch(/^(FILE|DOCUMENT)\./);
      }),
    );
  });
});
