import { FiscalYear } from './fiscal-year.js';

it('knows the years of the field and their neighbours', () => {
  const year = FiscalYear.of(2023);
  expect(year.ok && [year.value.previous().year, year.value.next().year, JSON.stringify(year.value)]).toEqual([
    2022,
    2024,
    '2023',
  ]);
  for (const wrong of [1999, 2101, 2023.5, Number.NaN]) {
    expect(FiscalYear.of(wrong)).toMatchObject({ ok: false, code: 'FISCAL_YEAR.OUT_OF_RANGE' });
  }
});
