import { HOLDERS, STATES } from '#contracts';
import type { DepartmentView } from '#cycle';
import { type DashboardView, type ForecastView, type Pace, RISKS, type TimelineStep } from '#oversight';
import { about, ID, objectOf, oneOfTexts, orNull, page, type Schema, TEXT, TIME, WHOLE } from './schema.js';

const STATE = oneOfTexts(STATES);
const HOLDER = oneOfTexts(HOLDERS);
const RISK = about('settled 已无期限 · on-track 按期 · at-risk 预计逾期 · overdue 已逾期', oneOfTexts(RISKS));
/** A count for every key. */
const counts = (keys: readonly string[]): Schema =>
  objectOf<Record<string, number>>(Object.fromEntries(keys.map((key) => [key, WHOLE])));

export const OVERSIGHT_ANSWERS = {
  Dashboard: objectOf<DashboardView>({
    cycleId: ID,
    disclosures: WHOLE,
    states: counts(STATES),
    holders: counts(HOLDERS),
    risks: counts(RISKS),
    pace: about(
      '本批次至今的平均用时（秒） · seconds needed so far in this cycle, on average',
      objectOf<Pace>({ preparing: orNull(WHOLE), reviewing: orNull(WHOLE) }),
    ),
    asOf: TIME,
  }),
  Forecast: objectOf<ForecastView>({
    disclosureId: ID,
    department: objectOf<DepartmentView>({ id: ID, code: TEXT, name: TEXT }),
    state: STATE,
    holder: HOLDER,
    accountId: about('在谁案头 · at whose desk, in review', orNull(ID)),
    heldSince: TIME,
    dueAt: about('null：已无期限 · null: nothing is due any more', orNull(TIME)),
    expectedAt: about('null：无从预计 · null: nothing tells', orNull(TIME)),
    risk: RISK,
  }),
  ForecastPage: page('Forecast'),
  TimelineStep: objectOf<TimelineStep>({
    seq: WHOLE,
    at: TIME,
    action: TEXT,
    actorId: about('null：系统 · null: the system', orNull(ID)),
    revision: orNull(WHOLE),
    state: STATE,
    until: about('null：至今 · null: until now', orNull(TIME)),
  }),
  Timeline: page('TimelineStep', WHOLE),
};
