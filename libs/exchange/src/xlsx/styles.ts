import type { OfficeFile } from '../zip/office-file.js';
import type { XmlElement } from '../zip/read-xml.js';
import { BUILT_IN_FORMATS } from './built-in-formats.js';

const GENERAL = 'General';

/** The number format of each style that cells refer to by its position. */
export function readFormats(file: OfficeFile, part: string | undefined): readonly string[] {
  const own = new Map<string, string>();
  const ids: string[] = [];
  const open = ({ name, parent, attributes: { numFmtId = '', formatCode = '' } }: XmlElement) => {
    if (name === 'numFmt' && parent === 'numFmts') own.set(numFmtId, formatCode);
    if (name === 'xf' && parent === 'cellXfs') ids.push(numFmtId);
  };
  if (part !== undefined) file.read(part, { open });
  return ids.map((id) => own.get(id) || BUILT_IN_FORMATS[Number(id)] || GENERAL);
}
