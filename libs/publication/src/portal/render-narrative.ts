import type { Block, PartContent, SectionContent } from '#contracts';
import { html, type Markup } from './html.js';
import { scrollRegion } from './scroll-region.js';

/** A part with its sections; `inside` are the tables or forms that are its own. */
export function renderPart(part: PartContent, inside: readonly Markup[]): Markup {
  return html`<section class="part" id="${part.key}">
<h2>${part.number} ${part.title}</h2>
${part.blocks.map((block) => renderBlock(block, part.title))}${part.sections.map((section) => renderSection(section, 3))}${inside}
</section>
`;
}

function renderSection(section: SectionContent, level: 3 | 4): Markup {
  const { key, number } = section;
  const heading =
    level === 3
      ? html`<h3 id="${key}">${number}、${section.title}</h3>`
      : html`<h4 id="${key}">${number}${section.title}</h4>`;
  return html`${heading}
${section.blocks.map((block) => renderBlock(block, section.title))}${section.sections.map((inner) => renderSection(inner, 4))}`;
}

function renderBlock(block: Block, title: string): Markup {
  if (block.kind === 'paragraph') return html`<p>${block.sentences.join('')}</p>\n`;
  if (block.kind === 'figure') return drawing(block.caption);
  return plainTable(block.rows, title);
}

/** The document carries the caption of a drawing, not the drawing: the page says so. */
function drawing(caption: string): Markup {
  return html`<div class="drawing"><p>${caption}</p><p class="soft">此处有一幅图，其数据见文字和决算表。 <span lang="en">A chart stands here; its figures are in the text and the tables.</span></p></div>
`;
}

/** The first line of a plain table is its header. */
function plainTable([head = [], ...rows]: readonly (readonly string[])[], title: string): Markup {
  return scrollRegion(
    title,
    html`<table class="texts">
<caption class="hidden">${title}</caption>
<thead><tr>${head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}</tbody>
</table>`,
  );
}
