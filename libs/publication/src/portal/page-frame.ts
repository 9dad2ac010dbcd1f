import { createHash } from 'node:crypto';
import { html, Markup } from './html.js';
import { STYLE } from './style/style.js';

/** A mark for the tab, inside the page, so that the browser asks for nothing else. */
const ICON = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#9b1c1c"/><path d="M4 4h8v2H4zm0 3h8v2H4zm0 3h5v2H4z" fill="#fff"/></svg>')}`;

/** Allows this style sheet and its own mark, nothing else: no script, no frame, no request to another place. */
export const CONTENT_SECURITY_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

interface Page {
  readonly title: string;
  /** What the page is about: its heading and the facts under it. */
  readonly top: Markup;
  readonly body: Markup;
  readonly foot?: Markup;
  /** The address of the same as data. */
  readonly data?: string;
}

/** A whole page with a way past its head for people who use the keyboard. */
export function pageFrame({ title, top, body, foot, data }: Page): string {
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="${ICON}">
${data !== undefined && html`<link rel="alternate" type="application/json" href="${data}">\n`}<style>${new Markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">跳到正文 <span lang="en">Skip to content</span></a>
<header>
<div class="site"><div class="band"><p><a href="/">部门决算公开 <span lang="en">Final accounts of departments</span></a></p></div></div>
<div class="band"><div class="top">
${top}
</div></div>
</header>
<div class="band">
${body}
</div>
${foot}
</body>
</html>
`.text;
}
