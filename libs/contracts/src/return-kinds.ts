import type { Bilingual } from './finding.js';

/** 退回原因: why a disclosure is returned, as a reviewer picks it. */
export const RETURN_KINDS = {
  figures: { zh: '表内或表间数据不一致', en: 'figures within or between tables disagree' },
  narrative: { zh: '文字与数据不一致', en: 'the text disagrees with the figures' },
  performance: { zh: '绩效自评有误', en: 'the self-evaluation is wrong' },
  completeness: { zh: '内容不完整', en: 'something is missing' },
  wording: { zh: '文字或格式不规范', en: 'wording or form is not as it should be' },
  explanation: { zh: '说明不充分', en: 'the explanation does not suffice' },
  secrecy: { zh: '含有不宜公开的内容', en: 'it holds what should not be public' },
  other: { zh: '其他', en: 'something else' },
} as const satisfies Record<string, Bilingual>;

export type ReturnKind = keyof typeof RETURN_KINDS;
