/** A functional subject that got another name: 《政府收支分类科目》 of the year `since`, and of every year after. */
export interface Renamed {
  readonly code: string;
  readonly old: string;
  readonly now: string;
  readonly since: number;
}

/** Only changes of which the year is certain. Subjects that moved to another code are not renamed, and not here. */
export const RENAMED: readonly Renamed[] = [
  { code: '207', old: '文化体育与传媒支出', now: '文化旅游体育与传媒支出', since: 2019 },
  { code: '210', old: '医疗卫生与计划生育支出', now: '卫生健康支出', since: 2019 },
  { code: '220', old: '国土海洋气象等支出', now: '自然资源海洋气象等支出', since: 2019 },
  { code: '22001', old: '国土资源事务', now: '自然资源事务', since: 2019 },
  { code: '215', old: '资源勘探信息等支出', now: '资源勘探工业信息等支出', since: 2020 },
  { code: '20805', old: '行政事业单位离退休', now: '行政事业单位养老支出', since: 2020 },
];
