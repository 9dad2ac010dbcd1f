import type { Finding } from '#contracts';
import { remark } from '../remark.js';
import { NOTHING, type Rule } from '../rule.js';
import { type Printed, printedTexts } from '../text/printed.js';
import { remembered } from '../text/remembered.js';

export const textRepeatedWord: Rule = {
  code: 'TEXT.REPEATED_WORD',
  tier: 'notice',
  since: 2000,
  says: { zh: '没有重复的字词和标点', en: 'No word or mark is written twice in a row' },
  source: { zh: '公文文字规范', en: 'Plain writing' },
  example: { zh: '“整治项目项目相关费用”。', en: '“整治项目项目相关费用”: 项目 stands twice.' },
  check: ({ document }) => ({ ...NOTHING, findings: printedTexts(document).flatMap(repeatedIn) }),
};

/** Words of the field that never follow themselves, and marks; 目的的, 一步一步, 医院医院感染 are right. */
const WORDS = [
  ...[
    '项目',
    '支出',
    '收入',
    '决算',
    '预算',
    '经费',
    '费用',
    '资金',
    '财政',
    '拨款',
    '万元',
    '本年',
    '年度',
    '合计',
    '总计',
  ],
  ...[
    '基本支出',
    '项目支出',
    '主要',
    '原因',
    '用于',
    '增加',
    '减少',
    '增长',
    '下降',
    '完成',
    '部门',
    '绩效',
    '自评',
    '公开',
  ],
];
/** 住房保障支出支出决算数, 一般公共预算预算数: the second begins another word. */
const BEGINS_ANOTHER =
  '(?!支出|决算|预算|合计|总|数|为|执行|绩效|管理|安排|来源|使用|资金|实施|经费|名称|单位|完成|建设|目标|率)';
const REPEATED = new RegExp(`(${WORDS.join('|')})\\1${BEGINS_ANOTHER}|(?<!目)的的(?![确士])|[,，。、;；:：]{2,}`);
/** "。。。" for an ellipsis, and one kind of mark after another is style. */
const SAME_MARK = /^([,，。、;；:：])\1$/;

const repetitionIn = remembered((text) => REPEATED.exec(text)?.[0] ?? '');

function repeatedIn({ text, place }: Printed): readonly Finding[] {
  const found = repetitionIn(text);
  if (found === '' || (/^\P{L}/u.test(found) && !SAME_MARK.test(found))) return [];
  return [
    remark(textRepeatedWord, {
      key: `${JSON.stringify(place)} ${found}`,
      places: [place],
      sentence: { zh: `“${found}”似有重复。`, en: `“${found}” seems to be written twice.` },
    }),
  ];
}
