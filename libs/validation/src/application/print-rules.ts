import type { Bilingual, Tier } from '#contracts';
import type { Rule } from '../domain/rule.js';

const TIERS: Readonly<Record<Tier, Bilingual & { readonly means: Bilingual }>> = {
  blocking: {
    zh: '必须改正',
    en: 'blocking',
    means: { zh: '两处数据互相矛盾，改正后才能送审', en: 'two places contradict each other; mended before review' },
  },
  explain: {
    zh: '需要说明',
    en: 'explain',
    means: { zh: '请核实并说明，由审核人确认', en: 'looked at and explained; the reviewer confirms' },
  },
  notice: { zh: '提示', en: 'notice', means: { zh: '只作提示，无须处理', en: 'told, nothing to do' } },
};

/** Rules that no year is without. */
const ALWAYS = 2000;

/** docs/rules.md, written from the catalogue. */
export function printRules(rules: readonly Rule[]): string {
  return [
    '# 规则 · The rules',
    '由规则目录生成（`npm run generate`），请勿手改。Generated from the catalogue of rules; do not edit.',
    '四舍五入能解释的差异不算错误；读不到或无法确定的，列为“未能检查”，不作认定。What rounding explains is no error; what could not be read, or is not certain, is listed as not checked and never held against anybody.',
    Object.values(TIERS)
      .map(({ zh, en, means }) => `- **${zh} ${en}**: ${means.zh}。${sentence(means.en)}`)
      .join('\n'),
    ...rules.map(printRule),
    '',
  ].join('\n\n');
}

function printRule({ code, tier, since, says, source, example }: Rule): string {
  const { zh, en } = TIERS[tier];
  const years = since > ALWAYS ? ` · ${since} 年度起 since ${since}` : '';
  return [
    `## ${says.zh} · ${says.en}`,
    `\`${code}\` · ${zh} ${en}${years}`,
    `- 例 Example: ${example.zh} ${example.en}\n- 依据 Source: ${source.zh}。${sentence(source.en)}`,
  ].join('\n\n');
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
