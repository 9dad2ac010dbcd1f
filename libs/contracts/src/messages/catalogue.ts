import type { Bilingual } from '../finding.js';
import type { Message } from '../problem.js';
import { AUDIT_MESSAGES } from './audit.js';
import { CLI_MESSAGES } from './cli.js';
import { COMMON_MESSAGES } from './common.js';
import { CYCLE_MESSAGES } from './cycle.js';
import { DATABASE_MESSAGES } from './database.js';
import { EXCHANGE_MESSAGES } from './exchange.js';
import { IDENTITY_MESSAGES } from './identity.js';
import { MESSAGING_MESSAGES } from './messaging.js';
import { NOTIFICATION_MESSAGES } from './notification.js';
import { PLATFORM_MESSAGES } from './platform.js';
import { PUBLICATION_MESSAGES } from './publication.js';
import { REVIEW_MESSAGES } from './review.js';
import { SCORING_MESSAGES } from './scoring.js';
import { SUBMISSION_MESSAGES } from './submission.js';
import { TEMPLATE_MESSAGES } from './template.js';
import { VALIDATION_MESSAGES } from './validation.js';

/** Every sentence that a person may read with a code, Chinese first. One file per stage, merged here. */
export const MESSAGES: Readonly<Record<string, Message>> = {
  ...COMMON_MESSAGES,
  ...TEMPLATE_MESSAGES,
  ...EXCHANGE_MESSAGES,
  ...IDENTITY_MESSAGES,
  ...CYCLE_MESSAGES,
  ...SUBMISSION_MESSAGES,
  ...VALIDATION_MESSAGES,
  ...SCORING_MESSAGES,
  ...REVIEW_MESSAGES,
  ...PUBLICATION_MESSAGES,
  ...NOTIFICATION_MESSAGES,
  ...AUDIT_MESSAGES,
  ...DATABASE_MESSAGES,
  ...MESSAGING_MESSAGES,
  ...PLATFORM_MESSAGES,
  ...CLI_MESSAGES,
};

/**
 * Fills the slots of a message. An unknown code is a bug and throws; a slot without a value shows as "—"; a detail that
 * is itself bilingual is said in the language of the sentence.
 */
export function say(code: string, details: Readonly<Record<string, unknown>> = {}): Bilingual {
  const message = MESSAGES[code];
  if (!message) throw new Error(`no message for code ${code}`);
  return { zh: fillSlots(message.zh, details, 'zh'), en: fillSlots(message.en, details, 'en') };
}

/** "{name}" → details.name. */
export function fillSlots(
  sentence: string,
  details: Readonly<Record<string, unknown>>,
  language: keyof Bilingual = 'zh',
): string {
  return sentence.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const detail = details[slot] ?? '—';
    return isBilingual(detail) ? detail[language] : String(detail);
  });
}

function isBilingual(detail: unknown): detail is Bilingual {
  return typeof detail === 'object' && detail !== null && 'zh' in detail && 'en' in detail;
}
