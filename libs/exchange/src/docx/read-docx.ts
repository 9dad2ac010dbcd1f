import type { Outcome } from '#kernel';
import { Flow } from '../source/flow.js';
import type { Source, SourceRemark } from '../source/source.js';
import { reading, type SourceRefusal, Unreadable } from '../source/unreadable.js';
import { OfficeFile } from '../zip/office-file.js';
import { Body } from './body.js';
import { ListCounter } from './count-lists.js';
import { Numbering } from './numbering.js';
import { Styles } from './styles.js';

/** A Word document as it prints: tracked deletions left out, automatic numbers written, text boxes read once. */
export function readDocx(bytes: Uint8Array): Outcome<Source, SourceRefusal> {
  return reading('DOCX', bytes, () => {
    const file = new OfficeFile(bytes);
    if (file.kind !== 'DOCX') throw new Unreadable('FILE.UNKNOWN_TYPE', { type: file.kind });
    const flow = new Flow();
    const body = bodyOf(file, flow);
    file.readNeeded(file.main, body);
    return { blocks: flow.blocks, remarks: [...file.remarks, ...remarksOn(body)] };
  });
}

function bodyOf(file: OfficeFile, flow: Flow): Body {
  const relations = file.relations(file.main);
  const part = (type: string) => relations.find((relation) => relation.type === type)?.target;
  const numbering = new Numbering(file, part('numbering'));
  return new Body(flow, new Styles(file, part('styles'), numbering), new ListCounter(numbering));
}

function remarksOn({ objects }: Body): SourceRemark[] {
  return objects === 0 ? [] : [{ code: 'SOURCE.OBJECTS', details: { count: objects } }];
}
