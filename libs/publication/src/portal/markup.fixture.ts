/** A piece of a page as it was read. */
export interface Node {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Node | string)[];
}

interface OpenNode extends Node {
  readonly children: (Node | string)[];
}

const TOKEN = /<!doctype html>|<(?<close>\/)?(?<tag>[a-z][a-z0-9]*)(?<attributes>(?: [a-z-]+(?:="[^"<>]*")?)*)>|[^<]+/y;
const VOID = new Set(['meta', 'link', 'br']);

/**
 * Reads markup and forgives nothing: a stray <, > in an attribute, &, an element left open or closed twice throws. So
 * whatever it reads, every browser reads alike.
 */
export function readMarkup(markup: string): Node {
  const root: OpenNode = { tag: '', attributes: {}, children: [] };
  const open = [root];
  for (let at = 0; at < markup.length; ) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(markup);
    if (!match) throw new SyntaxError(`no markup: ${markup.slice(at, at + 80)}`);
    place(match, open);
    const isStyle = match[0] === '<style>';
    at = isStyle ? markup.indexOf('</style>', at) : TOKEN.lastIndex;
  }
  if (open.length !== 1) throw new SyntaxError(`<${open.at(-1)?.tag}> is never closed`);
  return root;
}

/** Puts one token into the innermost element that is open. */
function place({ 0: token, groups: { close, tag, attributes = '' } = {} }: RegExpExecArray, open: OpenNode[]): void {
  if (token.startsWith('<!')) return;
  if (tag === undefined) open.at(-1)?.children.push(unescaped(token));
  else if (close) {
    if (open.pop()?.tag !== tag) throw new SyntaxError(`</${tag}> closes what is not open`);
  } else {
    const node: OpenNode = { tag, attributes: readAttributes(attributes), children: [] };
    open.at(-1)?.children.push(node);
    if (!VOID.has(tag)) open.push(node);
  }
}

/** Every element of these tags, in the order of the page; of all tags without any. */
export function elements(node: Node, ...tags: readonly string[]): Node[] {
  return node.children.flatMap((child) =>
    typeof child === 'string'
      ? []
      : [...(tags.length === 0 || tags.includes(child.tag) ? [child] : []), ...elements(child, ...tags)],
  );
}

export function textOf(node: Node): string {
  return node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

function readAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)];
  return Object.fromEntries(pairs.map(([, name, value = '']) => [name, unescaped(value)]));
}

const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function unescaped(text: string): string {
  return text.replace(/&([^;]*;?)/g, (_, name: string) => {
    const character = CHARACTERS[name.slice(0, -1)];
    if (character === undefined || !name.endsWith(';')) throw new SyntaxError(`&${name}`);
    return character;
  });
}
