import type { Finding } from '#contracts';
import type { FigureBook } from '../figures/figure-book.js';
import { lacksForms, projectsOf } from '../performance/projects.js';
import { remark } from '../remark.js';
import { NOTHING, type Rule } from '../rule.js';
import { plain } from '../text/letters.js';
import { isGlossary, passagesOf } from '../text/passages.js';

export const performanceCount: Rule = {
  code: 'PERFORMANCE.COUNT',
  tier: 'explain',
  since: 2019,
  says: {
    zh: '称反映所有项目自评结果的，项目数与自评表数一致',
    en: 'Where the text claims to show all projects, it counts as many as there are forms',
  },
  source: { zh: '项目支出绩效自评表', en: 'Forms of the projects’ self-evaluations' },
  example: {
    zh: '“反映所有项目绩效自评结果，共涉及 4 个项目”，只有 3 张项目自评表。',
    en: 'The text shows “all 4 projects”, and there are three forms.',
  },
  check: (book) => ({ ...NOTHING, findings: otherCounts(book) }),
};

const SHOWN =
  /(?:反映|公开|公示|附)[^。;]{0,12}(?:所有|全部)[^。;]{0,8}项目[^。;]{0,30}?(?:共|涉及)[^。;\d]{0,8}(\d{1,3})个/;

function otherCounts({ document, losses }: FigureBook): readonly Finding[] {
  const forms = projectsOf(document);
  if (forms.length === 0 || lacksForms(losses)) return [];
  return passagesOf(document)
    .filter(({ part }) => !isGlossary(part))
    .flatMap(({ text, place }) => {
      const said = SHOWN.exec(plain(text))?.[1];
      if (said === undefined || Number(said) === forms.length) return [];
      return [
        remark(performanceCount, {
          key: JSON.stringify(place),
          places: [place, ...forms.map(({ form }) => ({ kind: 'form' as const, form: form.key, field: 'project' }))],
          sentence: {
            zh: `文中称反映所有项目的自评结果，共 ${said} 个，项目自评表有 ${forms.length} 张。`,
            en: `The text claims to show all ${said} projects; there are ${forms.length} forms.`,
          },
        }),
      ];
    });
}
