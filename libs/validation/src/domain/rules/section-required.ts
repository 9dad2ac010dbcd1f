import type { Finding, PartContent } from '#contracts';
import type { SectionTemplate } from '#template';
import type { FigureBook } from '../figures/figure-book.js';
import { type Body, bodyOf } from '../outline/body.js';
import { isNearTitle, isSameTitle } from '../outline/titles.js';
import { unwrittenEntries } from '../outline/unwritten.js';
import { remark } from '../remark.js';
import { NOTHING, type Rule } from '../rule.js';

export const sectionRequired: Rule = {
  code: 'SECTION.REQUIRED',
  tier: 'explain',
  since: 2014,
  says: {
    zh: '规定的章节都有，没有相关内容的也写明“无”',
    en: 'Every required section is there; where there is nothing to tell, it says so',
  },
  source: {
    zh: '预算法第十四条：公开部门决算应对机关运行经费的安排、使用情况等重要事项作出说明',
    en: 'Budget Law art. 14: a disclosure explains the running costs of the office and other important matters',
  },
  example: {
    zh: '全文没有“机关运行经费支出说明”一节，也没有“无机关运行经费支出”的说明。',
    en: 'There is no section on 机关运行经费 and no sentence that there was none.',
  },
  check: (book) => ({ ...NOTHING, findings: absentSections(book) }),
};

/**
 * Sections of the first order only, in parts of which at least one section was recognised. What the 目录 lists is
 * CONTENTS.BODY's to tell.
 */
function absentSections(book: FigureBook): readonly Finding[] {
  const body = bodyOf(book);
  const {
    document,
    compiled: { pack },
  } = book;
  const { department } = document.identity;
  const told = unwrittenEntries(body).unwritten.map(({ entry }) => entry.title);
  return pack.parts.flatMap((template) => {
    const part = document.parts.find(({ key }) => key === template.key);
    const required = template.sections.filter((section) => section.required);
    if (!part || !required.some(({ key }) => body.sections.some((section) => section.key === key))) return [];
    return required
      .filter((section) => !isThere(section, body))
      .filter((section) => !told.some((title) => titlesOf(section).some((t) => isSameTitle(t, title, department))))
      .map((section) => absent(section, part));
  });
}

function titlesOf({ title, otherTitles }: SectionTemplate): readonly string[] {
  return [title, ...otherTitles];
}

function isThere(template: SectionTemplate, body: Body): boolean {
  if (body.sections.some(({ key }) => key === template.key)) return true;
  const { department } = body.document.identity;
  const unknown = body.sections.filter(({ key }) => body.namesOf(key).length === 0);
  return titlesOf(template).some(
    (title) =>
      body.hasSection(title) ||
      unknown.some((section) => isNearTitle(section.title, title, department)) ||
      body.mayMention({ number: '', title }),
  );
}

function absent({ key, title }: SectionTemplate, part: PartContent): Finding {
  return remark(sectionRequired, {
    key,
    places: [{ kind: 'sentence', section: part.key, sentence: 0 }],
    sentence: {
      zh: `“${part.number} ${part.title}”中没有“${title}”，也没有说明无此内容。请补上；没有的，请写明“无”。`,
      en: `“${part.number} ${part.title}” lacks the section “${title}”, and nothing says that there is none. Add it, or say so.`,
    },
  });
}
