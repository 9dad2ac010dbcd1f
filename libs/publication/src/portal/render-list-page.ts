import { shanghaiTime } from '#kernel';
import type { PublishedItem } from '../domain/published.js';
import { html } from './html.js';
import { pageFrame } from './page-frame.js';

/** Everything that is public, newest year first; `next` leads to the next page. */
export function renderListPage(page: {
  readonly items: readonly PublishedItem[];
  readonly next: string | null;
  readonly asOf: string;
}): string {
  const { items, next, asOf } = page;
  return pageFrame(
    '部门决算公开',
    html`<header class="top"><h1>部门决算公开</h1><p class="meta">截至 ${shanghaiTime(new Date(asOf))}（北京时间）</p></header>
<main id="main">
${items.length === 0 && html`<p>还没有公开的部门决算。公开日期到后，请再来查看。</p>`}
<ul class="published">${items.map(
      (
        item,
      ) => html`<li><a href="/disclosures/${item.departmentCode}/${item.fiscalYear}">${item.fiscalYear} 年度 ${item.department} 部门决算</a>
<span class="soft">${item.region}　${shanghaiTime(new Date(item.publishedAt))} 公开　第 ${item.revision} 稿</span></li>\n`,
    )}</ul>
${next !== null && html`<p><a href="/?after=${next}">下一页</a></p>`}
</main>`,
  );
}
