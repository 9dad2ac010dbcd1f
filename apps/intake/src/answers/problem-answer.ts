import type { Problem } from '#contracts';
import { about, OPEN_OBJECT, objectOf, TEXT } from './schema.js';

/** What every refusal looks like. */
export const PROBLEM_ANSWER = {
  Problem: objectOf<Problem>({
    type: TEXT,
    title: TEXT,
    status: { type: 'integer' },
    code: about('稳定的错误码，程序只应比对它 · stable; match this, never the sentence', TEXT),
    detail: about('发生了什么、该怎么办（中文） · what happened and what to do, in Chinese', TEXT),
    detailEn: TEXT,
    instance: TEXT,
    details: OPEN_OBJECT,
  }),
};
