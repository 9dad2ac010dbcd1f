import { checkDisclosure } from './check-file.js';
import { goldenDisclosure } from './checked-file.fixture.js';
import type { Disclosure } from './read-disclosure.js';

let now: Disclosure;
beforeAll(async () => {
  now = await goldenDisclosure();
});

/** The same disclosure as if it were of another year, with one figure set. */
function before(fiscalYear: number, carriedOut: string): Disclosure {
  const tables = now.document.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) =>
      table.key === 'summary' && row.key === 'closing-carry-over' ? { ...row, cells: { c2: carriedOut } } : row,
    ),
  }));
  return { ...now, document: { ...now.document, identity: { ...now.document.identity, fiscalYear }, tables } };
}

const carried = (previous: Disclosure | null) => {
  const outcome = checkDisclosure(now, previous);
  const findings = outcome.ok ? outcome.value.result.findings : [];
  return findings
    .filter(({ code, printed }) => code === 'CROSS_YEAR' && printed !== null)
    .map(({ expected }) => expected);
};

it('compares with last year where it is given', () => {
  expect(carried(null)).toEqual([]);
  expect(carried(before(2022, '123.45'))).toContain('123.45');
});

it('refuses another year than the one before', () => {
  for (const year of [2021, 2023, 2024])
    expect(checkDisclosure(now, before(year, '1'))).toMatchObject({
      code: 'CHECK.PREVIOUS_OTHER_YEAR',
      details: { found: year, wanted: 2022 },
    });
});
