import { Random } from '../demo-cycle/random.js';

/** How the people of one department go about it this year. Drawn by seed, so that a run can be played again. */
export interface Temperament {
  /** The first submission has a wrong total, which the checks send back. */
  readonly wrong: boolean;
  /** Two preparers save on the same version at once. */
  readonly together: boolean;
  /** Submitting is clicked twice. */
  readonly doubleClick: boolean;
  /** Withdraws once, mends something and submits again. */
  readonly withdraws: boolean;
  /** How often the reviewer sends it back. */
  readonly returns: 0 | 1 | 2;
  /** In the end the preparer withdraws at the very moment at which the reviewer approves. */
  readonly collides: boolean;
  /** Two reviewers approve at once. */
  readonly doubleApproval: boolean;
  /** Begins only when the time for submitting is over. */
  readonly late: boolean;
  /** Never submits at all. */
  readonly silent: boolean;
}

/** One department in so many, of a hundred. */
const SHARES = { wrong: 25, together: 20, doubleClick: 30, withdraws: 15, collides: 15, doubleApproval: 15, late: 10 };
const SILENT = 3;
const RETURNED_ONCE = 28;
const RETURNED_TWICE = 12;

export function drawTemperament(random: Random): Temperament {
  const oneIn100 = (share: number) => random.between(1, 100) <= share;
  const habits = Object.fromEntries(Object.entries(SHARES).map(([habit, share]) => [habit, oneIn100(share)]));
  const returned = random.between(1, 100);
  return {
    ...(habits as Record<keyof typeof SHARES, boolean>),
    returns: returned <= RETURNED_TWICE ? 2 : returned <= RETURNED_TWICE + RETURNED_ONCE ? 1 : 0,
    silent: oneIn100(SILENT),
  };
}

/** The temperament of every department of a run. */
export function drawTemperaments(departments: number, seed: number): readonly Temperament[] {
  const random = new Random(seed);
  return Array.from({ length: departments }, () => drawTemperament(random));
}
