import { shanghaiTime } from '#kernel';
import type { PublishedItem } from '../domain/published.js';
import { bilingual } from './bilingual.js';
import { html, type Markup } from './html.js';
import { pageFrame } from './page-frame.js';

interface ListPage {
  readonly items: readonly PublishedItem[];
  readonly next: string | null;
  readonly asOf: string;
  /** The year asked for; undefined for all. */
  readonly year?: number | undefined;
}

/** Everything that is public, newest year first; `next` leads to the next page. */
export function renderListPage({ items, next, asOf, year }: ListPage): string {
  const years = [...new Set(items.map((item) => item.fiscalYear))];
  return pageFrame({
    title: '部门决算公开',
    top: html`<h1>部门决算公开 <span lang="en">Final accounts of departments</span></h1>
<p>每一份决算都有固定的地址和内容指纹，公开以后不再改动；如有更正，另发新稿，旧稿仍可查阅。<br><span lang="en">Every disclosure has a lasting address and a fingerprint. Nothing published is changed: a correction is a new revision, and the old one stays readable.</span></p>
<p class="soft">截至 ${shanghaiTime(new Date(asOf))}（北京时间） <span lang="en">As of, Beijing time</span></p>`,
    body: html`<main id="main" tabindex="-1">
${items.length === 0 && html`<p>${bilingual('还没有公开的部门决算。公开日期到后，请再来查看。', 'Nothing is published yet. Please come back when the date of publication is reached.')}</p>`}
${years.map(
  (fiscalYear) => html`<h2>${fiscalYear} 年度 <span lang="en">Fiscal year ${fiscalYear}</span></h2>
<ul class="published">
${items.filter((item) => item.fiscalYear === fiscalYear).map(renderItem)}</ul>
`,
)}
${next !== null && html`<p><a href="/?${year !== undefined && `year=${year}&`}after=${next}">${bilingual('下一页', 'Next page')}</a></p>`}
</main>`,
  });
}

function renderItem({ departmentCode, fiscalYear, department, region, publishedAt, revision }: PublishedItem): Markup {
  const address = `/disclosures/${departmentCode}/${fiscalYear}`;
  return html`<li><a class="name" href="${address}">${department}</a>
<span class="soft">${region}　${shanghaiTime(new Date(publishedAt))} 公开　第 ${revision} 稿</span>
<a class="data" href="${address}.json" aria-label="${department} ${fiscalYear} 年度 JSON 数据">JSON</a></li>
`;
}
