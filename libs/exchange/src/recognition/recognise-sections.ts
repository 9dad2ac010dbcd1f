import type { DisclosureDocument, PartContent, SectionContent } from '#contracts';
import type { SectionTemplate, TemplatePack } from '#template';
import type { SectionRecognition } from './recognition.js';

/** Sections with titles of the department's own choice, as those of 重点工作, are not there to be recognised. */
export function recogniseSections(
  { parts }: Pick<DisclosureDocument, 'parts'>,
  pack: TemplatePack,
): readonly SectionRecognition[] {
  return parts.flatMap((part) => {
    const template = pack.parts.find(({ key }) => key === part.key);
    return [recognisePart(part, template !== undefined), ...recogniseWithin(part.sections, template?.sections ?? [])];
  });
}

/** A part is known by its title; by its number where it has none. */
function recognisePart({ key, title }: PartContent, isKnown: boolean): SectionRecognition {
  if (!isKnown) return { section: key, title, knownBy: 'nothing', sureness: 'unknown' };
  return title === ''
    ? { section: key, title, knownBy: 'number', sureness: 'likely' }
    : { section: key, title, knownBy: 'title', sureness: 'certain' };
}

/** Sections are known by their titles alone. */
function recogniseWithin(
  sections: readonly SectionContent[],
  templates: readonly SectionTemplate[],
): readonly SectionRecognition[] {
  if (templates.length === 0) return [];
  return sections.flatMap(({ key, title, sections: within }): readonly SectionRecognition[] => {
    const below = recogniseWithin(within, templates.find((template) => template.key === key)?.sections ?? []);
    const isUnknown = /-unknown-\d+$/.test(key);
    return isUnknown
      ? [{ section: key, title, knownBy: 'nothing', sureness: 'unknown' }]
      : [{ section: key, title, knownBy: 'title', sureness: 'certain' }, ...below];
  });
}
