import type { DisclosureDocument, PartContent } from '#contracts';
import { html, type Markup } from './html.js';

/** 目录 of what is on the page, tables and forms included. */
export function renderContents({ parts, tables, forms }: DisclosureDocument): Markup {
  const inside = (part: PartContent): readonly (readonly [string, string])[] => [
    ...part.sections.map((section) => [section.key, `${section.number}、${section.title}`] as const),
    ...(part.key === 'tables' ? tables.map((table) => [`table-${table.key}`, table.title] as const) : []),
    ...(part.key === 'attachments' ? forms.map((form) => [`form-${form.key}`, form.title] as const) : []),
  ];
  return html`<nav class="contents" id="contents" aria-label="目录 Contents"><details>
<summary>目录 <span lang="en">Contents</span></summary>
<ol>
${parts.map((part) => html`<li><a href="#${part.key}">${part.number} ${part.title}</a>${listOf(inside(part))}</li>\n`)}</ol>
</details></nav>`;
}

function listOf(entries: readonly (readonly [id: string, title: string])[]): Markup | false {
  return (
    entries.length > 0 &&
    html`\n<ol>${entries.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>\n`)}</ol>`
  );
}
