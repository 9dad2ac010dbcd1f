import { remembered } from '../../text/remembered.js';
import { plainProse } from '../plain-prose.js';

/**
 * A sentence form (句式), written once and used both ways: it composes a sentence from values and reads the values out of
 * a sentence. "{name:kind}" is a slot, "[…]" may be left out, "(a|b)" are words of one meaning: reading takes any of
 * them, composing writes the first. A part in brackets is composed when its slots have values.
 */
export interface SentenceForm {
  /**
   * The sentence in pieces, as for a person: the words of the form and what fills its slots. RangeError where a slot that
   * may not be left out has no value.
   */
  readonly fill: <F>(values: Readonly<Record<string, F>>) => readonly (F | string)[];
  /** Every place of plain prose that says this, in order; the groups are the slots. */
  readonly read: (prose: string) => readonly RegExpExecArray[];
}

type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly name: string; readonly type: SlotType }
  | { readonly kind: 'optional'; readonly parts: readonly Node[] }
  | { readonly kind: 'choice'; readonly choices: readonly (readonly Node[])[] };

const SLOTS = {
  amount: '-?\\d+(?:\\.\\d+)?(?:万元|亿元|元)',
  percent: '-?\\d+(?:\\.\\d+)?',
  year: '20\\d\\d',
  words: '[^\\d,。;:\\n]{0,40}?',
  trend: '增加|减少|增长|下降|上升|降低|增幅|降幅',
  procured: '货物|工程|服务',
  budget: '年初预算|全年预算|调整预算|当年预算|年度预算|预算',
} as const;
type SlotType = keyof typeof SLOTS;

export function sentenceForm(pattern: string): SentenceForm {
  const nodes = new PatternReader(pattern).read();
  const regex = new RegExp(nodes.map(regexOf).join(''), 'g');
  return {
    fill: (values) => {
      const pieces = fillAll(nodes, values);
      if (pieces === null) throw new RangeError(`a value is missing for ${pattern}`);
      return pieces;
    },
    read: remembered((prose) => [...prose.matchAll(regex)]),
  };
}

function regexOf(node: Node): string {
  switch (node.kind) {
    case 'text':
      return plainProse(node.text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    case 'slot':
      return `(?<${node.name}>${SLOTS[node.type]})`;
    case 'optional':
      return `(?:${node.parts.map(regexOf).join('')})?`;
    case 'choice':
      return `(?:${node.choices.map((choice) => choice.map(regexOf).join('')).join('|')})`;
  }
}

/** Null where a value is missing. */
function fillAll<F>(nodes: readonly Node[], values: Readonly<Record<string, F>>): readonly (F | string)[] | null {
  const pieces = nodes.map((node) => fillOne(node, values));
  return pieces.every((piece) => piece !== null) ? pieces.flat() : null;
}

function fillOne<F>(node: Node, values: Readonly<Record<string, F>>): (F | string)[] | null {
  switch (node.kind) {
    case 'text':
      return [node.text];
    case 'slot': {
      const value = values[node.name];
      if (value === undefined) return null;
      // Amounts are composed in 万元, and read in whatever unit a text has them.
      return node.type === 'amount' ? [value, '万元'] : [value];
    }
    case 'optional':
      return node.parts.some((part) => part.kind === 'slot') ? [...(fillAll(node.parts, values) ?? [])] : [];
    case 'choice': {
      const pieces = fillAll(node.choices[0] ?? [], values);
      return pieces && [...pieces];
    }
  }
}

class PatternReader {
  private at = 0;

  constructor(private readonly pattern: string) {}

  read(): readonly Node[] {
    const nodes = this.readUntil('');
    if (this.at < this.pattern.length)
      throw new SyntaxError(`"${this.pattern[this.at]}" at ${this.at} in ${this.pattern}`);
    return nodes;
  }

  private readUntil(ends: string): readonly Node[] {
    const nodes: Node[] = [];
    while (this.at < this.pattern.length && !ends.includes(this.pattern[this.at] ?? '')) nodes.push(this.readNode());
    return nodes;
  }

  private readNode(): Node {
    const first = this.pattern[this.at];
    if (first === '{') return this.readSlot();
    if (first === '[') return this.inside(']', () => ({ kind: 'optional', parts: this.readUntil(']') }));
    if (first === '(') return this.inside(')', () => ({ kind: 'choice', choices: this.readChoices() }));
    const text = /^[^{}[\]()|]+/.exec(this.pattern.slice(this.at))?.[0];
    if (!text) throw new SyntaxError(`"${first}" at ${this.at} in ${this.pattern}`);
    this.at += text.length;
    return { kind: 'text', text };
  }

  private readSlot(): Node {
    const [whole, name, type] = /^\{(\w+):(\w+)\}/.exec(this.pattern.slice(this.at)) ?? [];
    if (!whole || !name || !type || !(type in SLOTS)) throw new SyntaxError(`no slot at ${this.at} in ${this.pattern}`);
    this.at += whole.length;
    return { kind: 'slot', name, type: type as SlotType };
  }

  private readChoices(): readonly (readonly Node[])[] {
    const choices = [this.readUntil('|)')];
    while (this.pattern[this.at] === '|') {
      this.at += 1;
      choices.push(this.readUntil('|)'));
    }
    return choices;
  }

  private inside(end: string, read: () => Node): Node {
    this.at += 1;
    const node = read();
    if (this.pattern[this.at] !== end) throw new SyntaxError(`"${end}" is missing in ${this.pattern}`);
    this.at += 1;
    return node;
  }
}
