import type { Message } from '../problem.js';

/** Codes of checking. The sentences of findings stand with their rules. */
export const VALIDATION_MESSAGES = {
  'CHECK.FIGURES_LOST': {
    zh: '“{relation}”有 {count} 处没有核对：{tables} 中的数据或科目没有读到。',
    en: '“{relation}” was not checked at {count} places: figures or subjects of {tables} could not be read.',
  },
  'CHECK.AMOUNTS_UNTIED': {
    zh: '情况说明中有 {count} 个金额没有对应到表中的数，未核对：{list}。',
    en: '{count} amounts of the narrative were tied to no figure of the tables and not checked: {list}.',
  },
  'CHECK.SECTIONS_UNKNOWN': {
    zh: '有 {count} 节含有金额而不是模板中的章节，只核对了句内的计算：{list}。',
    en: '{count} sections with amounts are none of the template’s; only the arithmetic within their sentences was checked: {list}.',
  },
  'CHECK.LABELS_LOST': {
    zh: '《{title}》的科目编码和名称没有读到，未核对各级科目的汇总。',
    en: 'Codes and names of “{title}” could not be read, so its subject totals were not checked.',
  },
  'CHECK.JOINT_UNDECIDED': {
    zh: '尾数差太多，没有核对各处尾数能否由同一组原始金额同时解释。',
    en: 'Differences of rounding are too many to tell whether one set of true amounts explains all of them.',
  },
  'NARRATIVE.NOT_COMPOSED': {
    zh: '“{key}”不能由数据生成：它不在文本中，或者所依据的表没有读到数据。没有改动草稿，请从生成预览中选择。',
    en: '“{key}” cannot be composed from figures: the document lacks it, or the table behind it could not be read. The draft is as it was; choose from the preview.',
    status: 422,
  },
} as const satisfies Record<string, Message>;
