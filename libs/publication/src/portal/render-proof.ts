import type { PublishedView } from '../domain/published.js';
import { bilingual } from './bilingual.js';
import { html, type Markup } from './html.js';

/** How anybody finds, takes away and verifies exactly this revision. */
export function renderProof({ departmentCode, fiscalYear, revision, revisions, contentHash }: PublishedView): Markup {
  const stable = `/disclosures/${departmentCode}/${fiscalYear}`;
  const own = `${stable}/revisions/${revision}`;
  return html`<footer class="proof"><div class="band">
<h2>${bilingual('核验与下载', 'Verify and download')}</h2>
<dl class="facts">
<dt>${bilingual('本稿地址', 'This revision')}</dt><dd><a href="${own}">${own}</a></dd>
<dt>${bilingual('现行稿地址', 'Current revision')}</dt><dd><a href="${stable}">${stable}</a></dd>
<dt>${bilingual('机读数据', 'Data')}</dt><dd><a href="${own}.json">JSON</a></dd>
<dt>${bilingual('内容指纹', 'Fingerprint')}</dt><dd><code>sha256 ${contentHash}</code></dd>
<dt>${bilingual('核验方法', 'How to verify')}</dt><dd>下载<a href="${own}/document.json" download>公开文本原件</a>，运行 <code>sha256sum document.json</code>，所得应与内容指纹一致。 <span lang="en">Download the original text and compare its SHA-256 with the fingerprint.</span></dd>
${revisions.length > 1 && html`<dt>${bilingual('各次公开稿', 'All revisions')}</dt><dd>${revisions.map((n) => html`<a href="${stable}/revisions/${n}">第 ${n} 稿</a> `)}</dd>`}
</dl>
</div></footer>`;
}
