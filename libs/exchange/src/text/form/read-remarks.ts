import type { Line } from '../lines.js';
import { tidy } from '../tidy.js';

const NUMBER = /^\d+ ?[.、．] ?/;

/** 备注, as numbered, with the formula marks of a converted file made plain. */
export function readRemarks(lines: readonly Line[]): readonly string[] {
  const start = lines.findIndex((line) => /^(备注|注):/.test(line.plain));
  if (start < 0) return [];
  const inline = lines[start]?.text.replace(/^(备注|注)[：:] ?/, '') ?? '';
  const texts = [inline, ...lines.slice(start + 1).flatMap((line) => (line.cells ? [] : [line.text]))];
  const remarks: string[] = [];
  for (const text of texts.filter((t) => t !== '')) {
    if (NUMBER.test(text) || remarks.length === 0) remarks.push(plainMath(text.replace(NUMBER, '')));
    else remarks.push(`${remarks.pop()}${plainMath(text)}`);
  }
  return remarks;
}

const MATH: readonly (readonly [RegExp, string])[] = [
  [/\\geq?\b/g, '≥'],
  [/\\leq?\b/g, '≤'],
  [/\\times\b/g, '×'],
];

/** "目标值为 $\geq X$ ，" → "目标值为≥X，" */
function plainMath(text: string): string {
  const plainText = text.replace(/ ?\$([^$]*)\$ ?/g, (_, math: string) =>
    MATH.reduce((t, [from, to]) => t.replace(from, to), math).replace(/ /g, ''),
  );
  return tidy(plainText);
}
