import type { Finding, Place } from '#contracts';
import type { FigureBook } from '../figures/figure-book.js';
import { remark } from '../remark.js';
import { NOTHING, type Rule } from '../rule.js';
import { bareName, functionalRows } from '../subjects/names.js';
import { RENAMED, type Renamed } from '../subjects/renamed.js';
import { plain } from '../text/letters.js';
import { passagesOf } from '../text/passages.js';

export const subjectOldName: Rule = {
  code: 'SUBJECT.OLD_NAME',
  tier: 'explain',
  since: 2019,
  says: { zh: '科目使用当年的名称', en: 'Subjects bear their names of the year' },
  source: {
    zh: '政府收支分类科目（按年度修订）',
    en: 'Government revenue and expenditure classification, as revised for the year',
  },
  example: {
    zh: '2023 年度名词解释写“医疗卫生与计划生育（类）”，该类 2019 年起为“卫生健康支出”。',
    en: 'The glossary of 2023 has “医疗卫生与计划生育（类）”, which has been “卫生健康支出” since 2019.',
  },
  check: (book) => {
    const old = RENAMED.filter(({ since }) => since <= book.document.identity.fiscalYear);
    return { ...NOTHING, findings: old.flatMap((renamed) => usesOf(renamed, book)) };
  },
};

function usesOf(renamed: Renamed, { document }: FigureBook): readonly Finding[] {
  const inTables = functionalRows(document)
    .filter(({ code, name }) => code === renamed.code && name === bareName(renamed.old))
    .map(({ table, row }): Place => ({ kind: 'row', table, row: row.key }));
  const stem = stemOf(renamed);
  const asSubject = subjectPattern(renamed);
  const inText = passagesOf(document).filter(({ text }) => {
    const said = plain(text);
    return said.includes(stem) && asSubject.test(said);
  });
  const places = [...inTables, ...inText.map(({ place }) => place)];
  return places.length === 0 ? [] : [oldName(renamed, places)];
}

function stemOf({ old }: Renamed): string {
  return old.replace(/支出$/, '');
}

/** The name alone may be prose; followed by （类） or （款）, or as 类 with 支出, it is the subject. */
function subjectPattern(renamed: Renamed): RegExp {
  const { code } = renamed;
  const stem = stemOf(renamed);
  const level = code.length === 3 ? '类' : '款';
  return new RegExp(`${stem}(支出)?\\(${level}\\)${code.length === 3 ? `|${stem}支出` : ''}`);
}

function oldName(renamed: Renamed, places: readonly Place[]): Finding {
  const { code, old, now, since } = renamed;
  return remark(subjectOldName, {
    key: code,
    places,
    sentence: {
      zh: `“${old}”（${code}）自 ${since} 年度起改为“${now}”，请核对是否沿用了旧文本。`,
      en: `“${old}” (${code}) has been “${now}” since ${since}; was an older text copied?`,
    },
  });
}
