import type { Finding, Place } from '#contracts';
import type { FigureBook } from '../figures/figure-book.js';
import { remark } from '../remark.js';
import { NOTHING, type Rule } from '../rule.js';
import { groupedBy } from '../text/grouped-by.js';
import { type Printed, printedTexts } from '../text/printed.js';
import { remembered } from '../text/remembered.js';

export const textResidue: Rule = {
  code: 'TEXT.RESIDUE',
  tier: 'explain',
  since: 2000,
  says: {
    zh: '文本中没有模板的占位符、未选的选项和填写说明',
    en: 'Nothing of the template is left: no placeholders, no open choices, no instructions',
  },
  source: { zh: '部门决算公开模板', en: 'Template of the disclosure' },
  example: {
    zh: '“收入增加（减少）XX 万元”。',
    en: '“收入增加（减少）XX 万元”: a choice not made, a figure not filled in.',
  },
  check: ({ document }: FigureBook) => ({ ...NOTHING, findings: residueIn(printedTexts(document)) }),
};

const CHANGE = '(?:增加|增长|上升|减少|下降|降低)';
const SIZE = '(?:大于|小于|高于|低于|多于|少于)';

/** In texts without blanks and with plain brackets. What has another meaning anywhere in practice is not here. */
const RESIDUES: readonly RegExp[] = [
  /大小于|增减少|增长下降(?=\d)/,
  new RegExp(`${CHANGE}\\(${CHANGE}\\)|${CHANGE}/${CHANGE}(?=[\\dX])`),
  new RegExp(`${SIZE}\\(${SIZE}\\)`),
  // 第XX届 is a Roman number; letters and digits around make a model, a mask or a word.
  /(?<![A-Za-z\d第-])X{2,}(?![A-Za-z\d届-])/,
  /(?<!\d)[×✕]{2,}(?!\d)|(?<![\d*])\*{2,}(?![\d*])|_{3,}|某某/,
  /\((?:注|备注|说明|提示)?[:：]?[^()]*请(?:各|根据|按|填|补充|删除|如实|自行|对照|结合|将|把|说明|列|写)[^()]*\)/,
  /\([^()]*(?:不涉及的不列|作持平表述|据实填写|可自行增减|自行删减)[^()]*\)/,
  /(?:作|做)下述说明|仍保留该表格式/,
  // The place for a reason that the composed narrative leaves open.
  /主要原因(?:[是为]:?|:)[。;]/,
];

const residueOf = remembered((text): readonly string[] => RESIDUES.flatMap((residue) => residue.exec(text)?.[0] ?? []));

/** One finding for each table, section or form: a template that nobody filled in has one in every sentence. */
function residueIn(printed: readonly Printed[]): readonly Finding[] {
  const found = printed
    .map(({ text, place }) => ({ place, words: residueOf(text) }))
    .filter(({ words }) => words.length > 0);
  return [...groupedBy(found, ({ place }) => whereIs(place))].map(([where, group]) => {
    const words = [...new Set(group.flatMap((one) => one.words))];
    return remark(textResidue, {
      key: where,
      places: group.map(({ place }) => place),
      sentence: {
        zh: `这里留有模板的文字：“${words.join('”“')}”，请填写或删除。`,
        en: `Something of the template is left here: “${words.join('”, “')}”. Fill it in or take it out.`,
      },
    });
  });
}

function whereIs(place: Place): string {
  if (place.kind === 'sentence') return `section ${place.section}`;
  return place.kind === 'form' ? `form ${place.form}` : `table ${place.table}`;
}
