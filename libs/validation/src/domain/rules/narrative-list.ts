import type { Finding, TableRow } from '#contracts';
import type { FigureBook } from '../figures/figure-book.js';
import { LIST_HEAD } from '../narrative/form/forms.js';
import { type NarratedSection, narrativeOf } from '../narrative/narrative-book.js';
import { plainProse } from '../narrative/plain-prose.js';
import type { Paragraph } from '../narrative/prose.js';
import { sentenceFinding } from '../narrative/sentence-finding.js';
import { NOTHING, type Rule } from '../rule.js';

export const narrativeList: Rule = {
  code: 'NARRATIVE.LIST',
  tier: 'blocking',
  since: 2000,
  says: {
    zh: '人员经费、公用经费列举的经济科目都有金额，有金额的都列举',
    en: 'Every economic subject listed under personnel and public funds has an amount, and every one with an amount is listed',
  },
  source: {
    zh: '一般公共预算财政拨款基本支出决算表与其说明一致；公开检查中最常见的错误',
    en: 'The table of basic expenditure and its explanation agree; the error most often found by inspections',
  },
  example: {
    zh: '公用经费“主要包括：办公费、差旅费”，基本支出明细表的差旅费没有金额。',
    en: '差旅费 is listed under public funds and has no amount in the table.',
  },
  check: (book) => ({ ...NOTHING, findings: narrativeOf(book).flatMap((section) => checkSection(section, book)) }),
};

const TABLE = 'basic-detail';

function checkSection({ prose }: NarratedSection, book: FigureBook): readonly Finding[] {
  if (prose.about !== TABLE || !book.index.table(TABLE)) return [];
  return prose.paragraphs.flatMap((paragraph) => listsIn(paragraph).flatMap((list) => checkList(list, book)));
}

interface List {
  readonly isPersonnel: boolean;
  readonly names: readonly string[];
  /** Ends with 等: not all are named. */
  readonly isOpen: boolean;
  readonly paragraph: Paragraph;
  readonly end: number;
}

function listsIn(paragraph: Paragraph): readonly List[] {
  return LIST_HEAD.read(paragraph.text).flatMap((match) => {
    const kind = /(人员|公用)(经费|支出)/.exec(match.groups?.what ?? '')?.[1];
    if (kind === undefined) return [];
    const start = match.index + match[0].length;
    const [text = ''] = /^[^。;\n:]*/.exec(paragraph.text.slice(start)) ?? [];
    const isOpen = /等[^、]*$/.test(text);
    const names = text
      .replace(/等[^、]*$/, '')
      .split(/[、,]|(?<=[费贴金出])和/)
      .filter((name) => name !== '');
    return [{ isPersonnel: kind === '人员', names, isOpen, paragraph, end: start + text.length }];
  });
}

/** 301 and 303 are personnel, 302, 307, 309 to 312 and 399 are public funds (支出经济分类科目). */
function isOfList(row: TableRow, list: List): boolean {
  return row.code !== null && /^30[13]/.test(row.code) === list.isPersonnel;
}

function checkList(list: List, book: FigureBook): readonly Finding[] {
  const rows = (book.index.table(TABLE)?.rows ?? []).filter(
    (row) => (row.code?.length ?? 0) > 3 && isOfList(row, list),
  );
  const listed = list.names.map((name) => ({ name, row: rows.find((row) => sameName(row.name ?? '', name)) }));
  const unpaid = listed.filter(({ row }) => row && book.figure(TABLE, row.key, 'amount')?.value === 0n);
  const isSure = !list.isOpen && listed.every(({ row }) => row);
  const left = rows.filter(
    (row) => (book.figure(TABLE, row.key, 'amount')?.value ?? 0n) !== 0n && !listed.some((item) => item.row === row),
  );
  return [
    ...unpaid.map(({ name, row }) => listedWithoutAmount(name, row?.key ?? '', list, book)),
    ...(isSure ? left.map((row) => leftOut(row, list, book)) : []),
  ];
}

function sameName(a: string, b: string): boolean {
  const core = (name: string) =>
    plainProse(name)
      .replace(/[()"]/g, '')
      .replace(/(费用|费)$/, '');
  return core(a) === core(b);
}

/** A blank cell is nothing; 0.00 may be a few 元 that were rounded away. */
function listedWithoutAmount(name: string, row: string, list: List, book: FigureBook): Finding {
  const place = list.paragraph.placeOf(list.end - 1);
  const tier = book.isBlank(TABLE, row, 'amount') ? narrativeList.tier : 'explain';
  return sentenceFinding(
    narrativeList,
    `listed@${row}`,
    [place, { kind: 'cell', table: TABLE, row, column: 'amount' }],
    {
      zh: `列举了“${name}”，但《一般公共预算财政拨款基本支出决算表》中没有金额。请删去，或补上金额。`,
      en: `“${name}” is listed, but the table of basic expenditure shows no amount for it. Leave it out, or add the amount.`,
    },
    { tier },
  );
}

function leftOut(row: TableRow, list: List, book: FigureBook): Finding {
  const place = list.paragraph.placeOf(list.end - 1);
  const amount = book.index.figure(TABLE, row.key, 'amount') ?? '';
  return sentenceFinding(
    narrativeList,
    `left-out@${row.key}`,
    [place, { kind: 'cell', table: TABLE, row: row.key, column: 'amount' }],
    {
      zh: `“${row.name}”有金额 ${amount}，说明中没有列举。请补上，或说明为何不列。`,
      en: `“${row.name}” has an amount of ${amount} and is not listed. Add it, or say why not.`,
    },
    { tier: 'explain' },
  );
}
