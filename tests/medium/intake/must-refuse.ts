import type { Problem } from '#contracts';
import type { Answer } from './caller.js';
import type { Intake } from './intake.js';
import { stateOf } from './untouched.js';

export type Refusable = () => Promise<Answer<Problem>>;

/** Asks, and holds that it is refused ("412 DISCLOSURE.STALE"), that both sentences say what to do, and that nothing changed. */
export async function mustRefuse(intake: Intake, refusal: string, ask: Refusable): Promise<void> {
  const before = await stateOf(intake.house.dataSource);
  const { status, json, headers } = await ask();
  expect(`${status} ${json.code}`).toBe(refusal);
  expect(json.status).toBe(status);
  expect(headers.get('content-type')).toContain('application/problem+json');
  expect(json.detail).toMatch(/请[\p{Script=Han} A-Z]/u);
  expect(json.detailEn).toMatch(/^[A-Z“].*\.$/);
  expect(json.detail + json.detailEn).not.toMatch(/[{}]|undefined|\[object/);
  expect(await stateOf(intake.house.dataSource)).toEqual(before);
}
