import { sentenceForm } from './pattern.js';

/** 本年收入合计 4345.99 万元 */
export const AMOUNT = sentenceForm('{what:words}{amount:amount}');

/** 与 2022 年度相比，收、支总计减少 4034.97 万元，下降 48.14% */
export const CHANGE = sentenceForm(
  '(与|比|较|同)({prior:year}年度|{priorYear:year}年|上年度|上年|上一年度|去年)[决算][数](相比|相比较|对比|比|)(，|)' +
    '{what:words}{direction:trend}[了]{difference:amount}[，{growth:trend}[了][幅度][率][为]{rate:percent}%]',
);

/** 较年初预算数减少 12.34 万元，下降 5.6% */
export const BUDGET_CHANGE = sentenceForm(
  '(与|比|较|同){base:budget}[数](相比|相比较|对比|比|)(，|){what:words}{direction:trend}[了]{difference:amount}' +
    '[，{growth:trend}[了][幅度][率][为]{rate:percent}%]',
);

/** 预决算差异率为 -1.25% */
export const DEVIATION_RATE = sentenceForm('预决算差异率(为|是|){rate:percent}%');

/** 与 2022 年度相比，收、支总计无增减变化 */
export const UNCHANGED = sentenceForm(
  '(与|比|较|同)({prior:year}年度|{priorYear:year}年|上年度|上年|上一年度|去年)[决算][数](相比|相比较|比|)(，|){what:words}无增减变化',
);

/** 基本支出 492.79 万元，占本年支出 11.3% */
export const SHARE = sentenceForm(
  '{what:words}{amount:amount}[，完成{of:budget}[数](的|){done:percent}%]，占{whole:words}(|的比重为|的比例为|比重为|比重|的){share:percent}%',
);

/** 货物采购授予中小企业合同金额占货物支出金额的 100% */
export const SMALL_FIRM_SHARE = sentenceForm(
  '{of:procured}采购授予中小企业合同(金额|总额)占{whole:words}(的|的比重为|的比例为|比重为|){share:percent}%',
);

/** 年初预算为 1321.47 万元，支出决算为 1288.89 万元，完成年初预算的 97.5%; or 支出决算为 62.07 万元，完成全年预算 84.82 万元的 73.2% */
export const COMPLETION = sentenceForm(
  '[{first:budget}[数](为|是|){firstAmount:amount}，][{second:budget}[数](为|是|){secondAmount:amount}，]' +
    '(支出|收入|)决算[数](为|是|){actual:amount}[，(完成|为){of:budget}[数][{ofAmount:amount}](的|){rate:percent}%]',
);

/** 人员经费 483.97 万元，主要包括：基本工资、津贴补贴 */
export const LIST_HEAD = sentenceForm('{what:words}{amount:amount}，(主要|)(包括|用于|有)：');

/** 本部门 2023 年度无政府性基金预算财政拨款收入和支出。 */
export const NONE = sentenceForm('(本部门|本单位){year:year}年度(无|没有|未发生|未安排){what:words}。');
