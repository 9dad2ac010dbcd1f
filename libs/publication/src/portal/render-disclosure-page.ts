import type { DisclosureDocument, PartContent } from '#contracts';
import { shanghaiTime } from '#kernel';
import { type CompiledPack, tableTemplate } from '#template';
import type { PublishedView } from '../domain/published.js';
import { bilingual } from './bilingual.js';
import { html, type Markup } from './html.js';
import { pageFrame } from './page-frame.js';
import { renderContents } from './render-contents.js';
import { renderExplained } from './render-explained.js';
import { renderForm } from './render-form.js';
import { renderGlance } from './render-glance.js';
import { renderPart } from './render-narrative.js';
import { renderProof } from './render-proof.js';
import { renderTable } from './render-table.js';
import { turnLinks } from './turn-links.js';

/** The public page of one published revision: everything in the document, and what is needed to verify it. */
export function renderDisclosurePage(view: PublishedView, compiled: CompiledPack): string {
  const { document, departmentCode, fiscalYear, revision } = view;
  return pageFrame({
    title: document.identity.title,
    data: `/disclosures/${departmentCode}/${fiscalYear}/revisions/${revision}.json`,
    top: about(view),
    body: html`<div class="columns">
${renderContents(document)}
<main id="main" tabindex="-1">
${renderGlance(view.glance)}${partsOf(document, compiled)}
${renderExplained(view.explained)}
</main>
</div>`,
    foot: renderProof(view),
  });
}

/** Tables and forms stand in their part, or at its place where the document has no such part. */
function partsOf(document: DisclosureDocument, { pack }: CompiledPack): readonly Markup[] {
  const { parts } = document;
  const tables = document.tables.map(
    (table, i) => html`<section class="table" id="table-${table.key}">
${renderTable(table, tableTemplate(pack, table.key))}
${turnLinks(document.tables, i)}
</section>
`,
  );
  const forms = document.forms.map((form) => renderForm(form, document.identity.unit));
  const insideOf = ({ key }: PartContent) => (key === 'tables' ? tables : key === 'attachments' ? forms : []);
  const has = (key: string) => parts.some((part) => part.key === key);
  return [
    ...(has('tables') ? [] : tables),
    ...parts.map((part) => renderPart(part, insideOf(part))),
    ...(has('attachments') ? [] : forms),
  ];
}

function about({ document, revision, latestRevision, publishedAt, departmentCode, fiscalYear }: PublishedView): Markup {
  const { region, department, title, unit } = document.identity;
  const isCurrent = revision === latestRevision;
  return html`<h1>${title}</h1>
<dl class="facts">
<dt>${bilingual('部门', 'Department')}</dt><dd>${department}（${region}）</dd>
<dt>${bilingual('公开时间', 'Published')}</dt><dd>${shanghaiTime(new Date(publishedAt))}（北京时间）</dd>
<dt>${bilingual('稿次', 'Revision')}</dt><dd>第 ${revision} 稿${isCurrent && '，现行'}</dd>
<dt>${bilingual('金额单位', 'Unit')}</dt><dd>${unit} <span lang="en">${unit === '万元' ? '10,000 yuan' : 'yuan'}</span></dd>
</dl>
${!isCurrent && html`<p class="warning"><strong>这是已被更正的旧稿。</strong><a href="/disclosures/${departmentCode}/${fiscalYear}">查看现行公开稿</a> <span lang="en">This revision has been corrected; the link leads to the current one.</span></p>`}`;
}
