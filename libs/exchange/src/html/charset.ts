import { isUtf8 } from 'node:buffer';
import { errorCode } from '../source/error-code.js';
import { Unreadable } from '../source/unreadable.js';

/** Where a page may say how it is encoded. */
const HEAD = 4_096;
const DECLARED = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{1,40})/i;

/** A page as text: by its byte order mark, else by what it declares, else UTF-8 or GB18030, whichever it is. */
export function decodePage(bytes: Uint8Array): string {
  const mark = `${bytes[0]} ${bytes[1]}`;
  if (mark === '255 254') return new TextDecoder('utf-16le').decode(bytes);
  if (mark === '254 255') return new TextDecoder('utf-16be').decode(bytes);
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  const [, declared = 'gb18030'] = DECLARED.exec(Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')) ?? [];
  // Pages that call themselves GB2312 use GBK, of which GB18030 is the whole.
  const text = strictly(/^(gb|utf-?8)/i.test(declared) ? 'gb18030' : declared, bytes);
  if (text === null) throw new Unreadable('FILE.ENCODING');
  return text;
}

/** Null where the bytes are not sound, or no such encoding is known. */
function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    const isKnown = ['ERR_ENCODING_INVALID_ENCODED_DATA', 'ERR_ENCODING_NOT_SUPPORTED'].includes(
      String(errorCode(error)),
    );
    if (!isKnown) throw error;
    return null;
  }
}
