import type { State } from '#contracts';

/** A made-up department of the demo cycle. */
export interface DemoDepartment {
  readonly code: string;
  readonly name: string;
  /** The functional subjects (项) of its own work; the usual pension, medical and housing subjects come on top. */
  readonly subjects: readonly string[];
  /** A subject of the government-managed funds; null for most. */
  readonly fundSubject: string | null;
  /** Where its disclosure stands once the demo is loaded. `flawed`: sent back to draft by the checks. */
  readonly stands: State | 'flawed';
}

export const DEMO_DEPARTMENTS: readonly DemoDepartment[] = [
  department('finance', '青山区财政局', ['2010601', '2010602', '2010607'], 'published'),
  department('statistics', '青山区统计局', ['2010550', '2010505'], 'published'),
  department('culture', '青山区文化和旅游局', ['2070101', '2070108', '2070114'], 'scheduled'),
  department('library', '青山区图书馆', ['2070104', '2070109'], 'scheduled'),
  department('urban', '青山区城市管理执法局', ['2120101', '2120104', '2120501'], 'approved', '2120803'),
  department('planning', '青山区自然资源和规划局', ['2200150', '2200199'], 'in_review'),
  department('justice', '青山区司法局', ['2040607', '2049999'], 'in_review'),
  department('science', '青山区科学技术协会', ['2060702'], 'in_review'),
  department('community', '青山区社会工作部', ['2013901', '2013999'], 'returned'),
  department('sports', '青山区体育事业中心', ['2070308'], 'returned'),
  department('redcross', '青山区红十字会', ['2081602'], 'draft'),
  department('market', '青山区市场监督管理局', ['2013802'], 'draft'),
  department('women', '青山区妇女联合会', ['2012902'], 'flawed'),
];

/** The department of the reference disclosure, which stays a draft for people to play with. */
export const REFERENCE_DEPARTMENT = { code: 'bigdata', name: '青山区大数据中心' } as const;

function department(
  code: string,
  name: string,
  subjects: readonly string[],
  stands: DemoDepartment['stands'],
  fundSubject: string | null = null,
): DemoDepartment {
  return { code, name, subjects, fundSubject, stands };
}
