import type { DisclosureDocument, Place } from '#contracts';
import { once } from '#kernel';
import { plain } from './letters.js';
import { isGlossary, passagesOf } from './passages.js';

/** One text that the department wrote, without blanks; the department's own name is left out of it. */
export interface Printed {
  readonly text: string;
  readonly place: Place;
  readonly inGlossary: boolean;
}

/** Narrative, notes and statements under tables, and what forms explain; not the 备注 of forms, which are printed instructions. */
export const printedTexts = once((document: DisclosureDocument): readonly Printed[] => {
  const own = plain(document.identity.department) || '\u0000';
  const printed = (text: string, place: Place, inGlossary = false): Printed => ({
    text: plain(text).replaceAll(own, ''),
    place,
    inGlossary,
  });
  return [
    ...document.tables.flatMap(({ key, notes, emptyStatement }) =>
      [...notes, emptyStatement ?? ''].map((text) => printed(text, { kind: 'table', table: key })),
    ),
    ...passagesOf(document).map(({ text, place, part }) => printed(text, place, isGlossary(part))),
    ...document.forms.flatMap(({ key, deviationReason, measures }) => [
      printed(deviationReason, { kind: 'form', form: key, field: 'deviationReason' }),
      printed(measures, { kind: 'form', form: key, field: 'measures' }),
    ]),
  ];
});
