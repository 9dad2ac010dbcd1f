import type { PerformanceForm } from '#contracts';
import type { MoneyUnit } from '#kernel';
import type { FormTemplate } from '#template';
import type { Cells } from '../row-reader.js';
import { plain } from '../tidy.js';
import { Columns } from './columns.js';
import { fieldsIn } from './read-fields.js';
import { fundsHeader, readFunds } from './read-funds.js';
import { indicatorHeader, isGoal, isTotal, readGoals } from './read-goals.js';
import { readStatement, statementHeader } from './read-statement.js';

/** What stands in the lines of a form, and the lines of which nobody can tell what they are. */
export interface BodyRead {
  readonly body: Pick<PerformanceForm, 'fields' | 'execution' | 'statement' | 'goals' | 'total' | 'totalWeight'>;
  readonly unread: readonly string[];
}

type Block = 'head' | 'funds' | 'statement' | 'goals' | 'tail';

/**
 * A form that no region prescribes: blocks in any order, each begun by its header. Lines that belong to none are told as
 * unread, so that no sum is judged which may lack them.
 */
export function readUsualForm(rows: readonly Cells[], template: FormTemplate, unit: MoneyUnit): BodyRead {
  const blocks = blocksOf(rows, template);
  const funds = readFunds(blocks.funds, template, unit);
  const { statement, others } = readStatement(blocks.statement, template);
  const { goals, unread, header } = readGoals(blocks.goals, template);
  const [totals, rest] = [blocks.tail.filter(isTotal), blocks.tail.filter((cells) => !isTotal(cells))];
  const body = {
    fields: fieldsIn([...blocks.head, ...others, ...rest.filter((cells) => !isReason(cells))], template),
    execution: funds.execution,
    ...(statement === null ? {} : { statement }),
    goals,
    ...totalIn(totals[0] ?? [], header ?? [], template),
  };
  const twice = totals.slice(1).map((cells) => cells.filter((cell) => cell !== '').join(' '));
  const unknown = new Columns(header ?? [], template.indicatorColumns).unknown;
  return { body, unread: [...funds.unread, ...unread, ...twice, ...unknown] };
}

/** Read apart, for every form. */
function isReason(cells: Cells): boolean {
  return /^(偏差大|改进措施)/.test(plain(cells.find((cell) => cell !== '') ?? ''));
}

function blocksOf(rows: readonly Cells[], template: FormTemplate): Readonly<Record<Block, readonly Cells[]>> {
  const blocks: Record<Block, Cells[]> = { head: [], funds: [], statement: [], goals: [], tail: [] };
  let current: Block = 'head';
  for (const [i, cells] of rows.entries()) {
    current = blockAt(cells, rows[i + 1] ?? [], current, template);
    blocks[current].push(cells);
  }
  return blocks;
}

/** The block that a line begins, else the one it goes on with. The words above a header belong to it. */
function blockAt(cells: Cells, next: Cells, current: Block, template: FormTemplate): Block {
  if (isHeader(cells, next, template)) return 'goals';
  if (current === 'goals') return isTotal(cells) || isReason(cells) ? 'tail' : 'goals';
  if (fundsHeader(cells, template)) return 'funds';
  if (statementHeader(cells, template)) return 'statement';
  if (isGoal(cells) && cells.filter((cell) => cell !== '').length <= 2 && current !== 'tail') return 'goals';
  return isReason(cells) ? 'tail' : current;
}

function isHeader(cells: Cells, next: Cells, template: FormTemplate): boolean {
  if (indicatorHeader(cells, [], template)) return true;
  const below = indicatorHeader(next, [], template);
  return below !== null && !below.isWhole && indicatorHeader(next, cells, template)?.isWhole === true;
}

/**
 * 总分 under the columns of weight and score, as long as no other cell has a number; else the first of two is the weight.
 * A lone 100 that is not under the score may be either, so it is the weight.
 */
function totalIn(cells: Cells, header: Cells, template: FormTemplate): Pick<BodyRead['body'], 'total' | 'totalWeight'> {
  const columns = new Columns(header, template.indicatorColumns);
  const under = [columns.text(cells, 'weight'), columns.text(cells, 'score')] as const;
  const numbers = cells.filter((cell) => POINTS.test(plain(cell)));
  const isAligned = cells.length === columns.width && under[1] !== '' && numbers.every((cell) => under.includes(cell));
  const [weight, total] = isAligned ? under : unaligned(cells, columns.has('weight'));
  return { total: total === '' ? null : total, ...(weight === '' ? {} : { totalWeight: weight }) };
}

const POINTS = /^\d+(\.\d+)?分?$/;

function unaligned(cells: Cells, weighted: boolean): readonly [weight: string, total: string] {
  const texts = cells.filter((cell) => cell !== '').slice(1);
  const [one = texts[0] ?? '', other] = texts.filter((cell) => POINTS.test(plain(cell)));
  if (other !== undefined) return weighted ? [one, other] : ['', one];
  return weighted && /^100(\.0+)?分?$/.test(plain(one)) ? [one, ''] : ['', one];
}
