import type { Block, PartContent, SectionContent } from '#contracts';
import { html, type Markup } from './html.js';

/** A part with its sections; `tables` and `forms` stand where the part is theirs. */
export function renderPart(part: PartContent, inside: readonly Markup[]): Markup {
  return html`<section id="${part.key}" aria-labelledby="${part.key}-title">
<h2 id="${part.key}-title">${part.number} ${part.title}</h2>
${part.blocks.map(renderBlock)}${part.sections.map((section) => renderSection(section, 3))}${inside}
</section>
`;
}

function renderSection(section: SectionContent, level: 3 | 4): Markup {
  const title = level === 3 ? `${section.number}、${section.title}` : `${section.number}${section.title}`;
  const heading =
    level === 3 ? html`<h3 id="${section.key}">${title}</h3>` : html`<h4 id="${section.key}">${title}</h4>`;
  return html`${heading}
${section.blocks.map(renderBlock)}${section.sections.map((inner) => renderSection(inner, 4))}`;
}

function renderBlock(block: Block): Markup {
  if (block.kind === 'paragraph') return html`<p>${block.sentences.join('')}</p>\n`;
  if (block.kind === 'figure') return html`<figure><figcaption>${block.caption}</figcaption></figure>\n`;
  return plainTable(block.rows);
}

/** The first line of a plain table is its header. */
function plainTable([head = [], ...rows]: readonly (readonly string[])[]): Markup {
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${head.join('、')}"><table>
<thead><tr>${head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}</tbody>
</table></div>
`;
}
