import type { Finding, PartContent, SectionContent } from '#contracts';
import { chineseNumber } from '#entry';
import { type Body, bodyOf } from '../outline/body.js';
import { listedParts } from '../outline/listed.js';
import { numberOf } from '../outline/numerals.js';
import { TitleSet } from '../outline/titles.js';
import { remark } from '../remark.js';
import { NOTHING, type Rule } from '../rule.js';
import { plain } from '../text/letters.js';
import { type Passage, passagesOf } from '../text/passages.js';

export const contentsNumbering: Rule = {
  code: 'CONTENTS.NUMBERING',
  tier: 'notice',
  since: 2000,
  says: {
    zh: '章节编号连续、不重复，并与目录一致',
    en: 'Sections are numbered without gap or repetition, and as in the contents list',
  },
  source: { zh: '部门决算公开文本格式', en: 'Form of the disclosure' },
  example: {
    zh: '目录“十一、政府采购支出说明”，正文为“十、政府采购支出情况”。',
    en: 'The contents list has “十一、政府采购支出说明”, the body “十、政府采购支出情况”.',
  },
  check: (book) => ({
    ...NOTHING,
    findings: book.document.parts.flatMap((part) => checkPart(part, bodyOf(book))),
  }),
};

type Section = PartContent | SectionContent;
type Follower = readonly [before: SectionContent | null, section: SectionContent];

function checkPart(part: PartContent, body: Body): readonly Finding[] {
  const starts = passagesOf(body.document).filter((passage) => passage.part === part);
  const walk = (section: Section): readonly Follower[] => [
    ...brokenRuns(section, starts),
    ...section.sections.flatMap(walk),
  ];
  const broken = walk(part);
  const told = broken.map(([, section]) => section);
  return [...broken.map(brokenAt), ...shifted(part, told, body)];
}

/**
 * Sections that do not follow the one before, and a first that is not the first. One that follows the last but one is
 * right: the last was told.
 */
function brokenRuns({ sections }: Section, starts: readonly Passage[]): readonly Follower[] {
  const numbers = sections.map((section) => numberOf(section.number) ?? Number.NaN);
  if (numbers.some(Number.isNaN)) return [];
  return sections.flatMap((section, i) => {
    const [here = 0, last = 0, lastButOne = 0] = [numbers[i], numbers[i - 1], numbers[i - 2]];
    if (here === last + 1 || (i > 1 && here === lastButOne + 2)) return [];
    return isUnread(section.number, last, here, starts) ? [] : [[sections[i - 1] ?? null, section] as const];
  });
}

/** A missing number that begins a sentence is that of a heading which was not read as one. */
function isUnread(style: string, last: number, here: number, starts: readonly Passage[]): boolean {
  const missing = Array.from({ length: Math.max(here - last - 1, 0) }, (_, i) => chineseNumber(last + 1 + i));
  const head = (number: string) => (/^[(（]/.test(style) ? `(${number})` : `${number}、`);
  return missing.some((number) => starts.some(({ text }) => plain(text).startsWith(head(number))));
}

function brokenAt([before, section]: Follower): Finding {
  return remark(contentsNumbering, {
    key: `run ${section.key}`,
    places: [{ kind: 'sentence', section: section.key, sentence: 0 }],
    sentence: before
      ? {
          zh: `“${before.number}”之后是“${section.number} ${section.title}”，编号不连续或重复。`,
          en: `“${section.number} ${section.title}” follows “${before.number}”: the numbers leave a gap or repeat.`,
        }
      : {
          zh: `第一个标题是“${section.number} ${section.title}”，前面的编号缺失。`,
          en: `The first heading is “${section.number} ${section.title}”: the numbers before it are missing.`,
        },
  });
}

/** Sections whose number is another one in the 目录, told together: one missing section shifts all behind it. */
function shifted(part: PartContent, told: readonly SectionContent[], body: Body): readonly Finding[] {
  const listed = listedParts(body.document).find(({ entry }) => body.partOf(entry) === part)?.sections ?? [];
  const { department } = body.document.identity;
  const pairs = part.sections.flatMap((section) => {
    if (told.includes(section) || listed.length === 0) return [];
    const titles = new TitleSet([section.title, ...body.namesOf(section.key)], department);
    const entries = listed.filter(({ title }) => titles.has(title));
    const [entry] = entries;
    return entry && entries.length === 1 && differ(entry.number, section.number) ? [{ entry, section }] : [];
  });
  if (pairs.length === 0) return [];
  const shown = pairs.map(({ entry, section }) => `“${section.title}”${entry.number} → ${section.number}`).join('，');
  return [
    remark(contentsNumbering, {
      key: `shifted ${part.key}`,
      places: pairs.map(({ section }) => ({ kind: 'sentence', section: section.key, sentence: 0 })),
      sentence: {
        zh: `${pairs.length} 节的编号与目录不同（目录 → 正文）：${shown}。`,
        en: `${pairs.length} sections are numbered otherwise than in the contents list (list → body): ${shown}.`,
      },
    }),
  ];
}

function differ(one: string, other: string): boolean {
  const numbers = [numberOf(one), numberOf(other)];
  return !numbers.includes(null) && numbers[0] !== numbers[1];
}
