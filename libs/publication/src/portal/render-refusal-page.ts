import { MESSAGES, say } from '#contracts';
import { html } from './html.js';
import { pageFrame } from './page-frame.js';

interface Refusal {
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** What a citizen sees instead of a page; the code is for whoever they ask. */
export function renderRefusalPage({ code, details }: Refusal): string {
  const { zh, en } = say(code, details);
  const [title, english] =
    MESSAGES[code]?.status === 404 ? ['没有找到', 'Not found'] : ['无法显示', 'This cannot be shown'];
  return pageFrame({
    title: `${title} · 部门决算公开`,
    top: html`<h1>${title} <span lang="en">${english}</span></h1>`,
    body: html`<main id="main" tabindex="-1">
<p>${zh}</p>
<p lang="en">${en}</p>
<p><a href="/">查看全部已公开的部门决算 <span lang="en">See everything that is published</span></a></p>
<p class="soft">代码 <span lang="en">Code</span> <code>${code}</code></p>
</main>`,
  });
}
