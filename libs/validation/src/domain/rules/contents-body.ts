import type { Finding, NotChecked, PartContent, SectionContent } from '#contracts';
import type { FigureBook } from '../figures/figure-book.js';
import { type Body, bodyOf } from '../outline/body.js';
import { type ListedPart, listedParts } from '../outline/listed.js';
import { bareTitle } from '../outline/titles.js';
import { isWordedOtherwise, type Unwritten, unwrittenEntries } from '../outline/unwritten.js';
import { remark } from '../remark.js';
import type { Rule, RuleResult } from '../rule.js';

export const contentsBody: Rule = {
  code: 'CONTENTS.BODY',
  tier: 'explain',
  since: 2000,
  says: { zh: '目录与正文的章节一致', en: 'The contents list and the body have the same sections' },
  source: {
    zh: '部门决算公开文本格式：目录所列各部分、各节在正文中都应有内容',
    en: 'Form of the disclosure: what the contents list names is there in the body',
  },
  example: {
    zh: '目录列有“十、机关运行经费支出说明”，正文没有这一节，也没有说明无此项支出。',
    en: 'The contents list names “十、机关运行经费支出说明”; the body has neither the section nor a sentence that there is none.',
  },
  check: checkContents,
};

function checkContents(book: FigureBook): RuleResult {
  if (book.document.contents.length === 0) return { comparisons: [], findings: [], notChecked: [] };
  const body = bodyOf(book);
  const { unwritten, unread } = unwrittenEntries(body);
  const unlisted = listedParts(book.document).flatMap((listed) => unlistedSections(listed, body));
  return {
    comparisons: [],
    findings: [...unwritten.map((u) => absentFrom(u, body)), ...unlisted.map(absentInContents)],
    notChecked: unread.map(notRead),
  };
}

function absentFrom({ entry, part }: Unwritten, { document }: Body): Finding {
  const name = `${entry.number}${entry.level === 0 ? ' ' : '、'}${entry.title}`;
  const places = part ? [{ kind: 'sentence' as const, section: part.key, sentence: 0 }] : [];
  const where = part ? `${part.number}${part.title}` : document.identity.title;
  return remark(contentsBody, {
    key: `entry ${part?.key ?? ''} ${bareTitle(entry.title, document.identity.department)}`,
    places,
    sentence: {
      zh: `目录列有“${name}”，正文中没有找到。请补上这一节；没有相关内容的，写明“无”或从目录中删去。`,
      en: `The contents list names “${name}”, which stands nowhere in the body (${where}). Add it, say that there is none, or take it out of the list.`,
    },
  });
}

/** Sections that the pack knows: anything else numbered may be an item of the text. */
function unlistedSections(listed: ListedPart, body: Body): readonly SectionContent[] {
  const part: PartContent | undefined = body.partOf(listed.entry);
  if (!part || listed.sections.length === 0) return [];
  const { contents, identity } = body.document;
  const everything = contents.map(({ title }) => bareTitle(title, identity.department)).join('');
  return part.sections.filter((section) => {
    const titles = [section.title, ...body.namesOf(section.key)];
    if (titles.length === 1 || listed.sections.some((entry) => isWordedOtherwise(entry, section, body))) return false;
    return titles.every(
      (title) => !body.contents.has(title) && !everything.includes(bareTitle(title, identity.department)),
    );
  });
}

function absentInContents(section: SectionContent): Finding {
  return remark(contentsBody, {
    key: `section ${section.key}`,
    places: [{ kind: 'sentence', section: section.key, sentence: 0 }],
    sentence: {
      zh: `正文有“${section.number}、${section.title}”，目录没有列出。`,
      en: `The body has the section “${section.number}、${section.title}”, which the contents list leaves out.`,
    },
  });
}

function notRead({ entry }: ListedPart): NotChecked {
  return {
    code: contentsBody.code,
    reason: {
      zh: `“${entry.number} ${entry.title}”的多数章节没有读到，未核对目录与正文。`,
      en: `Most sections of “${entry.number} ${entry.title}” could not be read, so it was not compared with the contents list.`,
    },
    places: [],
  };
}
