import type { DisclosureDocument, PartContent } from '#contracts';
import { shanghaiTime } from '#kernel';
import { type CompiledPack, tableTemplate } from '#template';
import type { PublishedView } from '../domain/published.js';
import { html, type Markup } from './html.js';
import { pageFrame } from './page-frame.js';
import { renderForm } from './render-form.js';
import { renderPart } from './render-narrative.js';
import { renderTable } from './render-table.js';

/** The public page of one published revision: everything in the document, and what is needed to verify it. */
export function renderDisclosurePage(view: PublishedView, compiled: CompiledPack): string {
  const { document } = view;
  const tables = document.tables.map((table) => renderTable(table, tableTemplate(compiled.pack, table.key)));
  const forms = document.forms.map(renderForm);
  const insideOf = (part: PartContent) => (part.key === 'tables' ? tables : part.key === 'attachments' ? forms : []);
  const has = (key: string) => document.parts.some((part) => part.key === key);
  return pageFrame(
    document.identity.title,
    html`${head(view)}
<main id="main">
${contents(document)}
${!has('tables') && tables}${document.parts.map((part) => renderPart(part, insideOf(part)))}${!has('attachments') && forms}
</main>
${proof(view)}`,
  );
}

function head({ document, revision, latestRevision, publishedAt, departmentCode, fiscalYear }: PublishedView): Markup {
  const { identity } = document;
  return html`<header class="top">
<p class="meta"><a href="/">部门决算公开</a>　${identity.region}　${fiscalYear} 年度</p>
<h1>${identity.title}</h1>
<p class="meta">${shanghaiTime(new Date(publishedAt))} 公开（北京时间）　第 ${revision} 稿　金额单位：${identity.unit}</p>
${revision !== latestRevision && html`<p class="statement">这是已被更正的旧稿。<a href="/disclosures/${departmentCode}/${fiscalYear}">查看现行公开稿</a></p>`}
</header>`;
}

function contents({ parts, tables, forms }: DisclosureDocument): Markup {
  const inside = (part: PartContent): readonly (readonly [string, string])[] => {
    if (part.key === 'tables') return tables.map((table) => [`table-${table.key}`, table.title]);
    if (part.key === 'attachments') return forms.map((form) => [`form-${form.key}`, form.title]);
    return part.sections.map((section) => [section.key, `${section.number}、${section.title}`]);
  };
  return html`<nav class="contents" aria-label="目录">
<ol>${parts.map((part) => html`<li><a href="#${part.key}">${part.number} ${part.title}</a><ol>${inside(part).map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ol></li>\n`)}</ol>
</nav>`;
}

function proof({ departmentCode, fiscalYear, revision, revisions, contentHash }: PublishedView): Markup {
  const stable = `/disclosures/${departmentCode}/${fiscalYear}`;
  return html`<footer class="proof" aria-label="核验">
<dl class="facts">
<dt>固定地址</dt><dd><a href="${stable}/revisions/${revision}">${stable}/revisions/${revision}</a>（内容永不改变）</dd>
<dt>机读数据</dt><dd><a href="${stable}/revisions/${revision}.json">JSON</a></dd>
<dt>内容指纹</dt><dd><code>sha256 ${contentHash}</code></dd>
${revisions.length > 1 && html`<dt>各次公开稿</dt><dd>${revisions.map((n) => html`<a href="${stable}/revisions/${n}">第 ${n} 稿</a> `)}</dd>`}
</dl>
</footer>`;
}
