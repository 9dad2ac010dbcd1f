import type { Outcome } from '#kernel';
import { Flow } from '../source/flow.js';
import type { Source } from '../source/source.js';
import { reading, type SourceRefusal } from '../source/unreadable.js';
import { decodePage } from './charset.js';
import { readPage } from './page.js';

/** A web page as a browser shows it, without what is hidden, and without anything that it would fetch or run. */
export function readHtml(bytes: Uint8Array): Outcome<Source, SourceRefusal> {
  return reading('HTML', bytes, () => {
    const flow = new Flow();
    readPage(decodePage(bytes), flow);
    return { blocks: flow.blocks, remarks: [] };
  });
}
