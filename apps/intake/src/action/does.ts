import type { Action, Bilingual } from '#contracts';
import { GUARDS, WORKFLOW } from '#submission';
import { Says } from '../request/says.js';

const ALWAYS = ['DISCLOSURE.NOT_FOUND', 'ACCESS.OTHER_DEPARTMENT', 'DISCLOSURE.NOT_ALLOWED'];

/** Says of an action what the workflow says of it: whose it is, and which guards may refuse it; and what else may. */
export function Does(action: Action, names: Bilingual, alsoRefuses: readonly string[] = []): MethodDecorator {
  const steps = WORKFLOW.filter((step) => step.action === action);
  const by = new Set(steps.flatMap(({ by }) => (by === 'system' ? [] : [by])));
  const guarded = new Set(steps.flatMap(({ guards }) => guards.map((guard) => GUARDS[guard].code)));
  return Says({
    ...names,
    by: [...by],
    gives: 'Receipt',
    needs: 'version',
    refuses: [...ALWAYS, ...guarded, ...alsoRefuses],
  });
}
