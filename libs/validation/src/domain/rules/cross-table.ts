import type { Rule } from '../rule.js';
import { evaluateAll } from './table-formula.js';

export const crossTable: Rule = {
  code: 'TABLE.CROSS',
  tier: 'blocking',
  since: 2000,
  says: { zh: '同一数据在各表之间一致', en: 'The same amount agrees between tables' },
  source: {
    zh: '部门决算报表表间勾稽关系（模板包 cross-table.yaml）',
    en: 'Identities between the tables of the final accounts (the pack’s cross-table.yaml)',
  },
  example: {
    zh: '收支总表的本年支出合计为 740.00，支出决算表的合计为 704.00。',
    en: 'The summary has a total expenditure of 740.00, the table of expenditure 704.00.',
  },
  check: (book, part) => evaluateAll(book, crossTable, (formula) => formula.table === null, part),
};
