import { isUtf8 } from 'node:buffer';
import { SaxesParser } from 'saxes';
import { BOUNDS } from '../source/bounds.js';
import { Unreadable } from '../source/unreadable.js';

/** One element as it opens. Names are without prefix: w:p is "p", whichever namespace a program gave it. */
export interface XmlElement {
  readonly name: string;
  readonly parent: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface XmlListener {
  readonly open?: (element: XmlElement) => void;
  readonly close?: (name: string, parent: string) => void;
  /** `inside` is the innermost element. */
  readonly text?: (text: string, inside: string) => void;
}

/** Tells the listener what the XML holds. No document type is accepted, so there are no entities to blow up. */
export function readXml(bytes: Uint8Array, listener: XmlListener): void {
  const parser = new SaxesParser({ xmlns: false, position: false } as const);
  const path: string[] = [];
  parser.on('error', malformed);
  parser.on('doctype', malformed);
  parser.on('opentag', ({ name, attributes }) => {
    if (path.length >= BOUNDS.depth) malformed();
    const element = { name: local(name), parent: path.at(-1) ?? '', attributes: localNames(attributes) };
    path.push(element.name);
    listener.open?.(element);
  });
  parser.on('closetag', ({ name }) => {
    path.pop();
    listener.close?.(local(name), path.at(-1) ?? '');
  });
  const text = (text: string) => listener.text?.(text, path.at(-1) ?? '');
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(decoded(bytes)).close();
}

function malformed(): never {
  throw new Unreadable('FILE.MALFORMED');
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The first of two attributes that differ in their prefix only counts. */
function localNames(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const locals: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(attributes)) locals[local(name)] ??= value;
  return locals;
}

/** Office files are UTF-8; UTF-16 is allowed and says so by its mark. */
function decoded(bytes: Uint8Array): string {
  const mark = `${bytes[0]} ${bytes[1]}`;
  if (mark === '255 254') return new TextDecoder('utf-16le').decode(bytes);
  if (mark === '254 255') return new TextDecoder('utf-16be').decode(bytes);
  return isUtf8(bytes) ? new TextDecoder().decode(bytes) : malformed();
}
