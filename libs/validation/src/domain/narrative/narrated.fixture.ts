import type { DisclosureDocument, Finding, SectionContent } from '#contracts';
import { checkDocument } from '../check-document.js';
import { readReference } from '../oracle/reference.fixture.js';

const { document, pack } = await readReference();

/** The reference with nothing in its third part but these sections, each of one paragraph. */
export function narrated(sections: Readonly<Record<string, string>>): DisclosureDocument {
  const contents = Object.entries(sections).map(
    ([key, text]): SectionContent => ({
      key,
      number: '一',
      title: key,
      blocks: [{ kind: 'paragraph', sentences: text.match(/[^。；]+[。；]?/g) ?? [] }],
      sections: [],
    }),
  );
  return { ...document, parts: [{ key: 'notes', number: '第三部分', title: '说明', blocks: [], sections: contents }] };
}

/** What one rule finds in such sections. */
export function findingsOf(code: string, sections: Readonly<Record<string, string>>): readonly Finding[] {
  return checkDocument(narrated(sections), pack).findings.filter((finding) => finding.code === code);
}

/** What one rule finds in the whole reference. */
export function findingsInReference(code: string): readonly Finding[] {
  return checkDocument(document, pack).findings.filter((finding) => finding.code === code);
}
