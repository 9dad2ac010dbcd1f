import type { DisclosureDocument } from '#contracts';
import { DocumentIndex } from '#entry';
import { Amount, Ratio } from '#kernel';
import { TOTAL_ROW } from '#template';
import { type FactCell, factCells } from './facts.js';
import { AMOUNT, CHANGE, LIST_HEAD, SHARE } from './form/forms.js';
import { plainProse } from './plain-prose.js';

/** The paragraphs that the figures alone decide, by section: what a preparer starts from. */
export interface ComposedSection {
  readonly section: string;
  readonly paragraphs: readonly string[];
}

/** Composes 情况说明 from the tables of this year and, where given, of last year, by the forms that the checks read. */
export function composeNotes(
  document: DisclosureDocument,
  previous: DisclosureDocument | null,
): readonly ComposedSection[] {
  const composer = new Composer(new DocumentIndex(document), previous && new DocumentIndex(previous));
  return [
    { section: 'note-summary', paragraphs: [composer.total('summary', '收、支总计')] },
    {
      section: 'note-income',
      paragraphs: [composer.withShares('income', '本年收入合计', INCOME_PARTS)],
    },
    {
      section: 'note-expenditure',
      paragraphs: [composer.withShares('expenditure', '本年支出合计', EXPENDITURE_PARTS)],
    },
    {
      section: 'note-appropriation-summary',
      paragraphs: [composer.total('appropriation-summary', '财政拨款收、支总计')],
    },
    { section: 'note-general-budget-structure', paragraphs: [composer.classes()] },
    { section: 'note-basic-detail', paragraphs: composer.basic() },
  ];
}

const INCOME_PARTS = ['财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'];
const EXPENDITURE_PARTS = ['基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'];

class Composer {
  private readonly year: number;

  constructor(
    private readonly now: DocumentIndex,
    private readonly before: DocumentIndex | null,
  ) {
    this.year = now.document.identity.fiscalYear;
  }

  /** "2023年度收、支总计4345.99万元。与2022年度相比，…" */
  total(about: string, name: string): string {
    return `${this.year}年度${this.amount(about, name)}。${this.change(about, name)}`;
  }

  withShares(about: string, name: string, parts: readonly string[]): string {
    const whole = this.figure(this.now, about, name);
    const shares = parts.flatMap((part) => share(part, this.figure(this.now, about, part), whole, ''));
    return `${this.year}年度${this.amount(about, name)}${shares.length > 0 ? `，其中：${shares.join('；')}` : ''}。`;
  }

  /** 一般公共预算财政拨款支出 by 类 */
  classes(): string {
    const rows = this.now.table('general-budget')?.rows ?? [];
    const whole = rows.find((row) => row.key === TOTAL_ROW)?.cells.c1 ?? '0';
    const shares = rows
      .filter((row) => row.code?.length === 3)
      .flatMap((row) => share(`${row.name}（类）`, row.cells.c1 ?? '0', whole, ''));
    const parts = shares.length > 0 ? `，主要用于以下方面：${shares.join('；')}` : '';
    return `${this.year}年度${AMOUNT.compose({ what: '一般公共预算财政拨款支出', amount: whole })}${parts}。`;
  }

  basic(): readonly string[] {
    return [
      `${this.year}年度${this.amount('basic-detail', '一般公共预算财政拨款基本支出')}，其中：`,
      ...(['人员经费', '公用经费'] as const).map((name) => this.list(name)),
    ];
  }

  private list(name: '人员经费' | '公用经费'): string {
    const isPersonnel = name === '人员经费';
    const names = (this.now.table('basic-detail')?.rows ?? [])
      .filter((row) => (row.code?.length ?? 0) > 3 && /^30[13]/.test(row.code ?? '') === isPersonnel)
      .filter((row) => !isZero(row.cells.amount ?? '0'))
      .map((row) => row.name ?? '');
    const amount = this.figure(this.now, 'basic-detail', name);
    if (names.length === 0) return `${AMOUNT.compose({ what: name, amount })}。`;
    return `${LIST_HEAD.compose({ what: name, amount })}${names.join('、')}。`;
  }

  private amount(about: string, what: string): string {
    return AMOUNT.compose({ what, amount: this.figure(this.now, about, what) });
  }

  /** Nothing where last year is not known or nothing changed; no rate on a base of zero. */
  private change(about: string, what: string): string {
    if (!this.before) return '';
    const now = Amount.of(this.figure(this.now, about, what), '万元');
    const last = Amount.of(this.figure(this.before, about, what), '万元');
    const difference = now.fen - last.fen;
    if (difference === 0n) return '';
    const size = difference < 0n ? -difference : difference;
    const rate = Ratio.of(size, last.fen)?.formatPercent(2, 'half-up').slice(0, -1);
    const direction = difference < 0n ? '减少' : '增加';
    const growth = difference < 0n ? '下降' : '增长';
    const values = { prior: `${this.year - 1}`, what, direction, difference: Amount.ofFen(size).format('万元') };
    return `${CHANGE.compose(rate === undefined ? values : { ...values, growth, rate })}。`;
  }

  /** The first cell that the name means; blank is zero. */
  private figure(index: DocumentIndex, about: string, name: string): string {
    const [cell]: readonly FactCell[] = factCells(plainProse(name), about);
    return (cell && index.figure(...cell)) ?? '0';
  }
}

function share(what: string, amount: string, wholeAmount: string, whole: string): readonly string[] {
  const part = Amount.of(amount, '万元');
  const ratio = Ratio.ofAmounts(part, Amount.of(wholeAmount, '万元'));
  if (isZero(amount) || !ratio) return [];
  return [SHARE.compose({ what, amount, whole, share: ratio.formatPercent(2, 'half-up').slice(0, -1) })];
}

function isZero(figure: string): boolean {
  return Amount.of(figure, '万元').fen === 0n;
}
