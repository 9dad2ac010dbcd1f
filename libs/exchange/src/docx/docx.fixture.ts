import { officeParts, type Parts, relations, zip } from '../zip/office.fixture.js';

/** The parts of a document whose body is the XML; w: and the like are declared. */
export function docxParts(body: string, more: Parts = {}): Parts {
  return officeParts('word/document.xml', {
    'word/document.xml': `<w:document xmlns:w="w" xmlns:mc="mc" xmlns:wps="wps" xmlns:v="v" xmlns:a="a"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations({
      rId1: ['numbering', 'numbering.xml'],
      rId2: ['styles', 'styles.xml'],
      rId3: ['hyperlink', 'https://example.invalid/'],
    }),
    ...more,
  });
}

export function docx(body: string, more: Parts = {}): Uint8Array {
  return zip(docxParts(body, more));
}

export const p = (text: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${r(text)}</w:p>`;
export const r = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const tbl = (...rows: readonly string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
export const tr = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
export const tc = (content: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`;
