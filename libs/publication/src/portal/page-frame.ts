import { createHash } from 'node:crypto';
import { html, Markup } from './html.js';
import { STYLE } from './style.js';

/** Allows this style sheet and nothing else: no script, no frame, no request to another place. */
export const CONTENT_SECURITY_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** A whole page with a way past its head for people who use the keyboard. */
export function pageFrame(title: string, main: Markup): string {
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">跳到正文 Skip to content</a>
<div class="page">
${main}
</div>
</body>
</html>
`.text;
}
