import { officeParts, type Parts, relations, xmlText, zip } from '../zip/office.fixture.js';

export interface SheetXml {
  readonly name: string;
  /** The rows and whatever comes below them. */
  readonly xml: string;
  readonly state?: string;
}

/** The number formats of `s="0"`, `s="1"` … come in `formats`. */
export function xlsxParts(sheets: readonly SheetXml[], formats: readonly string[] = [], more: Parts = {}): Parts {
  const entries = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="s${i}" state="${state ?? 'visible'}"/>`,
  );
  const files = sheets.map(({ xml }, i) => [`xl/worksheets/sheet${i}.xml`, `<worksheet>${xml}</worksheet>`]);
  const targets = sheets.map((_, i) => [`s${i}`, ['worksheet', `worksheets/sheet${i}.xml`]]);
  return officeParts('xl/workbook.xml', {
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${entries.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations({
      ...Object.fromEntries(targets),
      st: ['styles', '/xl/styles.xml'],
      ss: ['sharedStrings', 'sharedStrings.xml'],
    }),
    'xl/styles.xml': stylesXml(formats),
    ...Object.fromEntries(files),
    ...more,
  });
}

function stylesXml(formats: readonly string[]): string {
  const own = formats.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${xmlText(code)}"/>`);
  const cells = formats.map((_, i) => `<xf numFmtId="${200 + i}"/>`);
  return `<styleSheet><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${cells.join('')}</cellXfs></styleSheet>`;
}

export function xlsx(sheets: readonly SheetXml[], formats?: readonly string[], more?: Parts): Uint8Array {
  return zip(xlsxParts(sheets, formats, more));
}

/** Rows of texts as inline strings; "" is no cell. `merges` as "A1:B2". */
export function sheetXml(rows: readonly (readonly string[])[], merges: readonly string[] = []): string {
  const lines = rows.map((cells, r) => {
    const each = cells.map((text, c) => (text === '' ? '' : inline(address(r, c), text)));
    return `<row r="${r + 1}">${each.join('')}</row>`;
  });
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`);
  return `<sheetData>${lines.join('')}</sheetData><mergeCells>${merged.join('')}</mergeCells>`;
}

export function inline(ref: string, text: string): string {
  return `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

/** Of the first 26 columns, counted from 0. */
export function address(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}
