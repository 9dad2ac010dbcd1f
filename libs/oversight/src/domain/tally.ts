import { HOLDERS, type Holder, STATES, type State } from '#contracts';
import { type DashboardView, RISKS, type Risk } from './views.js';

/** So many disclosures in this state, with this holder, at this risk. */
export interface Tally {
  readonly state: State;
  readonly holder: Holder;
  readonly risk: Risk;
  readonly count: number;
}

/** The counts of a dashboard; whatever has none is there with 0. */
export function countsOf(
  tallies: readonly Tally[],
): Pick<DashboardView, 'disclosures' | 'states' | 'holders' | 'risks'> {
  const sum = <K extends string>(keys: readonly K[], keyOf: (tally: Tally) => K) => {
    const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
    for (const tally of tallies) counts[keyOf(tally)] += tally.count;
    return counts;
  };
  return {
    disclosures: tallies.reduce((all, { count }) => all + count, 0),
    states: sum(STATES, ({ state }) => state),
    holders: sum(HOLDERS, ({ holder }) => holder),
    risks: sum(RISKS, ({ risk }) => risk),
  };
}
