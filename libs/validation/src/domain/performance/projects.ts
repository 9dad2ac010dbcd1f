import type { DisclosureDocument, Loss, PerformanceForm } from '#contracts';
import { once } from '#kernel';
import { letters } from '../text/letters.js';
import { type Money, moneyOf } from './money.js';

/** The form of one project, with its name as letters and its money. */
export interface Project {
  readonly form: PerformanceForm;
  readonly name: string;
  readonly budget: Money | null;
  readonly executed: Money | null;
}

export const projectsOf = once((document: DisclosureDocument): readonly Project[] => {
  const { unit } = document.identity;
  return document.forms.flatMap((form) => {
    if (form.project === null || letters(form.project) === '') return [];
    const { budget, executed, unit: own = unit } = form.execution;
    return [{ form, name: bareProject(form.project), budget: moneyOf(budget, own), executed: moneyOf(executed, own) }];
  });
});

/** Has the document forms, or lines of one, that could not be read? Then nothing is said of how many there are. */
export function lacksForms(losses: readonly Loss[]): boolean {
  return losses.some(({ code, place }) => code === 'LOSS.FORM_UNKNOWN' || place.form !== undefined);
}

/** 项目 at the end of a name comes and goes. */
export function bareProject(name: string): string {
  return letters(name).replace(/项目$/, '');
}

/** The form of the whole department; undefined where there are several, of units for example. */
export function wholeForm({ forms }: DisclosureDocument): PerformanceForm | undefined {
  const whole = forms.filter(({ project, template }) => project === null && template === 'whole');
  return whole.length === 1 ? whole[0] : undefined;
}
