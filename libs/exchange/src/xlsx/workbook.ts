import { type OfficeFile } from '../zip/office-file.js';

export interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  /** Null for what is no sheet of cells: a chart, or a sheet of macros. */
  readonly part: string | null;
}

export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  readonly since1904: boolean;
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
}

export function readWorkbook(file: OfficeFile): Workbook {
  const relations = file.relations(file.main);
  const part = (type: string) => relations.find((relation) => relation.type === type)?.target;
  const sheets: SheetEntry[] = [];
  let since1904 = false;
  file.readNeeded(file.main, {
    open: ({ name, parent, attributes }) => {
      if (name === 'workbookPr') since1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      if (name !== 'sheet' || parent !== 'sheets') return;
      const relation = relations.find(({ id, type }) => id === attributes.id && type === 'worksheet');
      sheets.push({
        name: attributes.name ?? '',
        isHidden: ['hidden', 'veryHidden'].includes(attributes.state ?? ''),
        part: relation?.target ?? null,
      });
    },
  });
  return { sheets, since1904, sharedStrings: part('sharedStrings'), styles: part('styles') };
}
