export { Amount, type AmountRefusal, decimalsOf, groupDigits, type MoneyUnit, ulpFen } from './amount.js';
export { canonicalJson, type Json } from './canonical-json.js';
export { type Clock, FixedClock, shanghaiTime } from './clock.js';
export { type KeyKind, readCursor, writeCursor } from './cursor.js';
export { Decimal, type Rounding, roundDecimal } from './decimal.js';
export { FiscalYear } from './fiscal-year.js';
export {
  type AccountId,
  type CycleId,
  type DepartmentId,
  type DisclosureId,
  type Id,
  parseId,
  type RequestId,
} from './ids.js';
export { halfUlpFen, Interval } from './interval.js';
export { once } from './once.js';
export { type Done, done, type Outcome, type Refused, refused } from './outcome.js';
export { type Page, pageOf } from './page.js';
export { Ratio } from './ratio.js';
