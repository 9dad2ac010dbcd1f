import { type Finding, say, type Tier } from '#contracts';
import { groupDigits } from '#kernel';

/** A label of the report in both languages on one line, Chinese first: "印为 printed". */
export function wording(code: string, details: Readonly<Record<string, unknown>> = {}): string {
  const { zh, en } = say(code, details);
  return `${zh} ${en}`;
}

export const TIER_HEADINGS: Readonly<Record<Tier, string>> = {
  blocking: 'CHECK.BLOCKING',
  explain: 'CHECK.EXPLAIN',
  notice: 'CHECK.NOTICE',
};

/** The figures of a finding in the order in which they are told; null where it compares none. */
export const FIGURES: readonly { readonly code: string; readonly of: (finding: Finding) => string | null }[] = [
  { code: 'CHECK.PRINTED', of: ({ printed }) => grouped(printed) },
  { code: 'CHECK.EXPECTED', of: ({ expected }) => grouped(expected) },
  { code: 'CHECK.GAP', of: ({ gap }) => grouped(gap) },
  { code: 'CHECK.TOLERANCE', of: ({ tolerance }) => grouped(tolerance) },
];

/** Only what is nothing but a number has its digits grouped. */
export function grouped<T extends string | null>(text: T): T | string {
  return text !== null && /^-?\d+(\.\d+)?$/.test(text) ? groupDigits(text) : text;
}
