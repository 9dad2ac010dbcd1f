import fc from 'fast-check';
import { parseFormula } from './parse.js';
import { printFormula } from './print.js';
import type { ConditionSyntax, FormulaSyntax, TermSyntax } from './syntax.js';

const at = { line: 1, column: 1 };
const name = fc.constantFrom('r1', 'r27', 'c3', 'personnel-total', '30101', 'class-201');
const term: fc.Arbitrary<TermSyntax> = fc.oneof(
  name.map((n): TermSyntax => ({ kind: 'name', sign: 1, name: n, at })),
  fc
    .tuple(name, name, name)
    .map(([table, row, column]): TermSyntax => ({ kind: 'cell', sign: 1, table, row, column, at })),
  fc.tuple(name, name).map(([from, to]): TermSyntax => ({ kind: 'sum', sign: 1, from, to, at })),
);
const terms = fc
  .array(fc.tuple(term, fc.constantFrom<1 | -1>(1, -1)), { minLength: 1, maxLength: 5 })
  .map((list) => list.map(([t, sign], i) => ({ ...t, sign: i === 0 ? (1 as const) : sign })));
const comparison: fc.Arbitrary<ConditionSyntax> = fc.record({
  left: terms,
  relation: fc.constantFrom('=' as const, '<=' as const, '>=' as const),
  right: terms,
});
const formula: fc.Arbitrary<FormulaSyntax> = fc
  .tuple(
    fc.option(
      fc.record({
        variable: fc.constant('k'),
        set: fc.constantFrom('classes' as const, 'items' as const, 'subjects' as const),
        table: name,
        at: fc.constant(at),
      }),
    ),
    comparison,
    fc.array(comparison, { maxLength: 2 }),
  )
  .map(([each, body, when]) => ({ each, ...body, when }));

const withoutPositions = (value: unknown) =>
  JSON.parse(JSON.stringify(value, (key, v) => (key === 'at' ? undefined : v)));

describe('the formula language', () => {
  it('reads what it prints', () => {
    fc.assert(
      fc.property(formula, (f) => {
        const parsed = parseFormula(printFormula(f));
        expect(parsed.ok && withoutPositions(parsed.value)).toEqual(withoutPositions(f));
      }),
    );
  });

  it.each([
    ['r1 = ', 1, 6],
    ['r1 == r2', 1, 5],
    ['r1 + = r2', 1, 6],
    ['sum(r1, r2) = r3', 1, 7],
    ['r1 =\n  r2 +\n  *', 3, 3],
    ['for k in kinds(income): r1 = r2', 1, 10],
    ['r1 = 1.5', 1, 7],
    ['', 1, 1],
  ])('says where %j goes wrong', (text, line, column) => {
    expect(parseFormula(text)).toMatchObject({ ok: false, code: 'FORMULA.SYNTAX', details: { line, column } });
  });

  it('refuses a formula of absurd length', () => {
    expect(parseFormula(`r1 = ${'r2 + '.repeat(1000)}r3`)).toMatchObject({ ok: false, code: 'FORMULA.SYNTAX' });
  });
});
