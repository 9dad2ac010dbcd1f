import type { DisclosureDocument } from '#contracts';
import type { TemplatePack } from '#template';
import { recogniseForms } from './recognise-forms.js';
import { recogniseSections } from './recognise-sections.js';
import type { Recognition, TableRecognition } from './recognition.js';

export function recognise(
  document: DisclosureDocument,
  tables: readonly TableRecognition[],
  pack: TemplatePack,
): Recognition {
  return { tables, sections: recogniseSections(document, pack), forms: recogniseForms(document) };
}
