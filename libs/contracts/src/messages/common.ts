import type { Message } from '../problem.js';

/** Codes of the kernel, of lists and of jobs. */
export const COMMON_MESSAGES = {
  'AMOUNT.NOT_A_NUMBER': {
    zh: '“{text}”不是金额。请只填数字，可带千分位和小数点，例如 1,288.89。',
    en: '“{text}” is not an amount. Type digits only, with optional thousands separators and decimals, such as 1,288.89.',
    status: 422,
  },
  'AMOUNT.TOO_LONG': {
    zh: '金额有 {length} 个字符，超过上限。请检查是否多粘贴了内容。',
    en: 'The amount has {length} characters, which is too long. Check whether something else was pasted with it.',
    status: 422,
  },
  'AMOUNT.TOO_MANY_DECIMALS': {
    zh: '“{text}”的小数位超过了 {unit} 可表示的 {places} 位（精确到分）。请改为最多 {places} 位小数。',
    en: '“{text}” has more decimals than the {places} that {unit} can hold (one 分). Use at most {places} decimals.',
    status: 422,
  },
  'FISCAL_YEAR.OUT_OF_RANGE': {
    zh: '“{year}”不是有效的预算年度，应在 2000 至 2100 之间。',
    en: '“{year}” is not a fiscal year; it should lie between 2000 and 2100.',
    status: 422,
  },
  'LIST.BAD_CURSOR': {
    zh: '翻页位置无效。请从第一页重新查看列表。',
    en: 'The place to continue the list from is not valid. Start the list from its first page.',
    status: 400,
  },
  'JOB.UNKNOWN_VERSION': {
    zh: '任务的版本是 {version}，本进程只认识版本 1。请升级本进程后在“失败任务”中重试。',
    en: 'The job has version {version}; this process knows version 1 only. Upgrade the process, then retry it from the dead letters.',
  },
  'JOB.MALFORMED': {
    zh: '任务内容不完整，已移入“失败任务”，没有改动任何数据。',
    en: 'The job payload is incomplete. It went to the dead letters and changed nothing.',
  },
} as const satisfies Record<string, Message>;
