import type { DisclosureDocument, PartContent, SectionContent } from '#contracts';
import type { SectionTemplate, TemplatePack } from '#template';
import { plain } from '../text/tidy.js';
import type { SectionRecognition } from './recognition.js';

/** Sections with titles of the department's own choice, as those of 重点工作, are not there to be recognised. */
export function recogniseSections(
  { parts }: Pick<DisclosureDocument, 'parts'>,
  pack: TemplatePack,
): readonly SectionRecognition[] {
  return parts.flatMap((part) => {
    const template = pack.parts.find(({ key }) => key === part.key);
    return [recognisePart(part, template?.title ?? null), ...recogniseWithin(part.sections, template?.sections ?? [])];
  });
}

/** A part is known by its title, else by its number. */
function recognisePart({ key, title }: PartContent, known: string | null): SectionRecognition {
  if (known === null) return { section: key, title, knownBy: 'nothing', sureness: 'unknown' };
  return plain(title).includes(withoutNames(known))
    ? { section: key, title, knownBy: 'title', sureness: 'certain' }
    : { section: key, title, knownBy: 'number', sureness: 'likely' };
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

function withoutNames(title: string): string {
  return plain(title.replace(/\{\w+\}/g, '')).replace(/^年度?|部门|单位|情况|说明/g, '');
}
