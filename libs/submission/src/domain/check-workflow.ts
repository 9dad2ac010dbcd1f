import { ACTIONS, STATES } from '#contracts';
import { GUARDS } from './guards.js';
import type { Transition } from './transition.js';

/** Where every disclosure begins. */
export const FIRST_STATE = 'draft';

/** Gives the table back, or throws with every fault: a workflow that is not sound must not start. */
export function checkWorkflow(table: readonly Transition[]): readonly Transition[] {
  const faults = [
    ...ambiguous(table),
    ...unreachable(table),
    ...unused(table),
    ...divided(table),
    ...unknownGuards(table),
  ];
  if (faults.length > 0) throw new Error(`the workflow table is not sound: ${faults.join('; ')}`);
  return table;
}

function ambiguous(table: readonly Transition[]): string[] {
  const seen = new Set<string>();
  return table
    .map((t) => `${t.from} ${t.action} ${t.by}`)
    .filter((key) => seen.size === seen.add(key).size)
    .map((key) => `"${key}" stands twice`);
}

function unreachable(table: readonly Transition[]): string[] {
  const reached = new Set<string>([FIRST_STATE]);
  for (let before = 0; before < reached.size; ) {
    before = reached.size;
    for (const t of table) if (reached.has(t.from)) reached.add(t.to);
  }
  return STATES.filter((state) => !reached.has(state)).map((state) => `no way leads to ${state}`);
}

function unused(table: readonly Transition[]): string[] {
  const used = new Set<string>(table.map((t) => t.action));
  return ACTIONS.filter((action) => !used.has(action)).map((action) => `${action} is never allowed`);
}

/** Whoever takes a step, it leads to one state and one entry; what the system does, no person does. */
function divided(table: readonly Transition[]): string[] {
  const first = (t: Transition) => table.find(({ from, action }) => from === t.from && action === t.action) ?? t;
  return table
    .filter((t) => first(t).to !== t.to || first(t).audit !== t.audit || ofSystem(table, t.action) !== isSystem(t))
    .map((t) => `${t.from} ${t.action} is another step for ${t.by}`);
}

function ofSystem(table: readonly Transition[], action: Transition['action']): boolean {
  return table.some((t) => t.action === action && isSystem(t));
}

function isSystem({ by }: Transition): boolean {
  return by === 'system';
}

function unknownGuards(table: readonly Transition[]): string[] {
  return table.flatMap((t) => t.guards.filter((g) => !(g in GUARDS)).map((g) => `guard ${g} is not known`));
}
