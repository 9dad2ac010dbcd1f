import { findConflict } from './find-conflict.js';
import type { Proof } from './proof.js';
import type { System } from './system.js';

/** A proof of so few conditions that without any one of them the others can hold. */
export function minimalConflict(system: System, proof: Proof): Proof {
  let least = proof;
  for (const index of proof.keys()) {
    if (!least.has(index)) continue;
    const others = findConflict(
      system,
      [...least.keys()].filter((other) => other !== index),
    );
    if (others instanceof Map) least = others;
  }
  return least;
}
