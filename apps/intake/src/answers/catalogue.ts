import { AUDIT_ANSWERS } from './audit-answers.js';
import { DISCLOSURE_ANSWERS } from './disclosure-answers.js';
import { NARRATIVE_ANSWERS } from './narrative-answers.js';
import { NOTIFICATION_ANSWERS } from './notification-answers.js';
import { OPERATIONS_ANSWERS } from './operations-answers.js';
import { OVERSIGHT_ANSWERS } from './oversight-answers.js';
import { PROBLEM_ANSWER } from './problem-answer.js';
import { REVIEW_ANSWERS } from './review-answers.js';
import type { Schema } from './schema.js';
import { SESSION_ANSWERS } from './session-answers.js';
import { VERDICT_ANSWERS } from './verdict-answers.js';

/** Every answer by its name in the OpenAPI document. */
export const ANSWERS = {
  ...SESSION_ANSWERS,
  ...DISCLOSURE_ANSWERS,
  ...NARRATIVE_ANSWERS,
  ...VERDICT_ANSWERS,
  ...REVIEW_ANSWERS,
  ...AUDIT_ANSWERS,
  ...OVERSIGHT_ANSWERS,
  ...NOTIFICATION_ANSWERS,
  ...OPERATIONS_ANSWERS,
  ...PROBLEM_ANSWER,
} satisfies Record<string, Schema>;

export type AnswerName = keyof typeof ANSWERS;
