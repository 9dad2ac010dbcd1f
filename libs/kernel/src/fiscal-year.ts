import { done, type Outcome, refused } from './outcome.js';

/** 预算年度: 1 January to 31 December (预算法第十八条). */
export class FiscalYear {
  private constructor(readonly year: number) {}

  static of(year: number): Outcome<FiscalYear, 'FISCAL_YEAR.OUT_OF_RANGE'> {
    const known = Number.isInteger(year) && year >= 2000 && year <= 2100;
    return known ? done(new FiscalYear(year)) : refused('FISCAL_YEAR.OUT_OF_RANGE', { year });
  }

  previous(): FiscalYear {
    return new FiscalYear(this.year - 1);
  }

  next(): FiscalYear {
    return new FiscalYear(this.year + 1);
  }

  toString(): string {
    return `${this.year}`;
  }

  toJSON(): number {
    return this.year;
  }
}
