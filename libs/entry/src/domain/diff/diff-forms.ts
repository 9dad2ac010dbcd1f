import type { PerformanceForm } from '#contracts';
import type { Json } from '#kernel';
import { textsWithin } from '../texts-within.js';
import type { DocumentDiff, FormDiff } from './document-diff.js';
import { byKey, changedKeys, orderChange } from './keyed.js';

/** Forms by key, their fields by path. */
export function diffForms(
  before: readonly PerformanceForm[],
  after: readonly PerformanceForm[],
): DocumentDiff['forms'] {
  const [old, now] = [byKey(before), byKey(after)];
  const changed = changedKeys(before, after).map((key) => diffForm(key, old.get(key), now.get(key)));
  return { order: orderChange(before, after), changed };
}

function diffForm(form: string, before: PerformanceForm | undefined, after: PerformanceForm | undefined): FormDiff {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  const fields = [...new Set([...now.keys(), ...old.keys()])]
    .map((field) => ({ field, before: old.get(field) ?? null, after: now.get(field) ?? null }))
    .filter((field) => field.before !== field.after);
  return { form, fields };
}

function fieldsOf(form: PerformanceForm | undefined): ReadonlyMap<string, string> {
  return new Map(form ? textsWithin(form as unknown as Json) : []);
}
