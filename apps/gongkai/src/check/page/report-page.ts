import { createHash } from 'node:crypto';
import { html, Markup } from '#publication';
import type { Answer } from '../answer.js';
import { summaryRow } from '../summary-row.js';
import { label } from './bilingual.js';
import { fileArticle } from './file-article.js';
import { STYLE } from './style.js';
import { summaryTable } from './summary-table.js';

/** The page holds words of strangers: it may use its own style sheet and nothing else, neither scripts nor addresses. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/** The report of one or many files as one page that needs nothing else: to read, to send on, to print. */
export function reportPage(answers: readonly Answer[]): string {
  const idOf = (at: number) => `file-${at + 1}`;
  const articles = answers.map((answer, at) => fileArticle(answer, idOf(at)));
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${titleOf(answers)}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">${label('CHECK.PAGE_SKIP')}</a>
<header><h1>${label('CHECK.PAGE_TITLE')}</h1></header>
<main id="main" tabindex="-1">
${answers.length > 1 && summaryTable(answers.map(summaryRow), idOf)}${articles}</main>
<footer><p>${label('CHECK.PAGE_ABOUT')}</p></footer>
</body>
</html>
`.text;
}

function titleOf(answers: readonly Answer[]): string {
  const [only] = answers;
  const about = answers.length === 1 && only && 'checked' in only ? only.checked.result.document.identity.title : '';
  return about === '' ? '公开检查报告' : `${about} · 检查报告`;
}
