import { findConflict } from './find-conflict.js';
import { minimalConflict } from './minimal-conflict.js';
import { addUp, type Contradiction } from './proof.js';
import type { System } from './system.js';

/** Conditions that cannot all hold together, though each can by itself. */
export interface Conflict extends Contradiction {
  readonly conditions: readonly number[];
}

export interface Conflicts {
  readonly found: readonly Conflict[];
  /** False where the search was given up. */
  readonly decided: boolean;
}

/** More would be told of the same mistakes again; what is left comes up once those are mended. */
const MOST = 3;

/** Minimal conflicts, no two about the same amounts. */
export function findConflicts(system: System): Conflicts {
  const rooms = [...system.rooms];
  const found: Conflict[] = [];
  while (found.length < MOST) {
    const open = { ...system, rooms };
    const proof = findConflict(open);
    if (proof === 'undecided') return { found, decided: false };
    if (proof === null) break;
    const least = minimalConflict(open, proof);
    const contradiction = addUp(least, open);
    found.push({ ...contradiction, conditions: [...least.keys()].sort((a, b) => a - b) });
    for (const amount of contradiction.amounts) rooms[amount] = null;
  }
  return { found, decided: true };
}
