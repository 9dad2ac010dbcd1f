import { MESSAGES, type Problem, say } from '#contracts';

/** Where a code names no HTTP status: understood, and refused for a business reason. */
const DEFAULT_STATUS = 422;

/** The refusal as `application/problem+json` (RFC 9457). `instance` is the path of the request. */
export function problemOf(
  refusal: { readonly code: string; readonly details: Readonly<Record<string, unknown>> },
  instance: string,
  status = MESSAGES[refusal.code]?.status ?? DEFAULT_STATUS,
): Problem {
  const { zh, en } = say(refusal.code, refusal.details);
  return {
    type: `https://gongkai.invalid/problems/${refusal.code}`,
    title: refusal.code,
    status,
    code: refusal.code,
    detail: zh,
    detailEn: en,
    instance,
    details: refusal.details,
  };
}
