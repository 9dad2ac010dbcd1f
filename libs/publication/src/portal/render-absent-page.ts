import { say } from '#contracts';
import { html } from './html.js';
import { pageFrame } from './page-frame.js';

/** What a citizen sees where nothing is public; the code is for whoever they ask. */
export function renderAbsentPage(code: string): string {
  const { zh, en } = say(code);
  return pageFrame(
    '没有找到',
    html`<header class="top"><h1>没有找到</h1></header>
<main id="main"><p>${zh}</p><p class="soft" lang="en">${en}</p><p><a href="/">返回部门决算公开</a></p><p class="soft"><code>${code}</code></p></main>`,
  );
}
