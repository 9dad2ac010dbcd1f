/** The one style sheet of a report page: light and dark, phone and desk, screen and paper. Nothing is fetched. */
const COLOURS = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1c232d; --soft: #525d6b; --line: #cdd4dc; --faint: #f4f6f8; --link: #0a4b8f; --focus: #b35c00; --mark: #ffe9a8; --red: #a3161a; --red-faint: #fdf0ef; --amber: #7d4e00; --amber-faint: #fdf6e5; --blue: #1f5373; --blue-faint: #eef5fa; --green: #17633a; --green-faint: #edf7f0; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #14181d; --ink: #e4e8ed; --soft: #a5b0bd; --line: #3a434e; --faint: #1d232a; --link: #8fc3f5; --focus: #ffb454; --mark: #5c4a12; --red: #ff9c95; --red-faint: #33191a; --amber: #f0c069; --amber-faint: #2e2614; --blue: #92c7e8; --blue-faint: #182733; --green: #84d3a3; --green-faint: #15291e; }
}
`;
const TYPE = `
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 66rem; padding: 0 1.5rem; color: var(--ink); background: var(--paper); font: 1rem/1.75 system-ui, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "WenQuanYi Micro Hei", sans-serif; -webkit-text-size-adjust: 100%; overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: .2em; }
a:focus-visible, summary:focus-visible, [tabindex="0"]:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; z-index: 9; background: var(--paper); padding: .5rem 1rem; }
[lang="en"] { font-size: .92em; color: var(--soft); }
h2 [lang="en"], h3 [lang="en"], h4 [lang="en"], summary [lang="en"] { font-weight: 400; }
a [lang="en"], [lang="en"] [lang], .good [lang="en"], .bad [lang="en"] { color: inherit; font-size: inherit; }
p { margin: .25rem 0; }
code { font: .85em ui-monospace, "SFMono-Regular", Consolas, monospace; color: var(--soft); }
h1 { font-size: 1rem; font-weight: 600; letter-spacing: .05em; margin: 1.5rem 0 0; color: var(--soft); }
h2 { font-size: 1.7rem; line-height: 1.4; margin: .5rem 0 1rem; text-wrap: balance; }
h3 { font-size: 1.3rem; line-height: 1.4; margin: 3rem 0 .5rem; padding-bottom: .4rem; border-bottom: 3px solid var(--tone, var(--line)); color: var(--tone, inherit); scroll-margin-top: 1rem; }
h4 { font-size: 1.05rem; line-height: 1.5; margin: 0; }
* + article { margin-top: 4rem; border-top: 1px solid var(--line); padding-top: 1.5rem; }
footer { margin: 4rem 0 2rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: .9rem; color: var(--soft); }
.good { color: var(--green); }
.bad { color: var(--red); font-weight: 600; }
`;
const SUMMARY = `
.blocking { --tone: var(--red); --tone-faint: var(--red-faint); }
.explain { --tone: var(--amber); --tone-faint: var(--amber-faint); }
.notice { --tone: var(--blue); --tone-faint: var(--blue-faint); }
.clean { --tone: var(--green); --tone-faint: var(--green-faint); }
.unchecked { --tone: var(--soft); --tone-faint: var(--faint); }
.facts { display: flex; flex-wrap: wrap; gap: .25rem 2rem; margin: 0 0 1.25rem; font-size: .95rem; }
.facts dt { color: var(--soft); font-size: .85rem; }
.facts dd { margin: 0; }
.verdict { border-left: 6px solid var(--tone); background: var(--tone-faint); padding: .75rem 1.25rem; }
.verdict strong { font-size: 1.15rem; color: var(--tone); }
.tiles { list-style: none; margin: 1rem 0 0; padding: 0; display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: .75rem; }
.tiles a, .tiles span:not([lang]) { display: block; height: 100%; padding: .6rem 1rem; border: 1px solid var(--line); border-top: 4px solid var(--tone); text-decoration: none; color: var(--ink); line-height: 1.5; }
.tiles a:hover { background: var(--tone-faint); }
.tiles b { display: block; font-size: 1.9rem; line-height: 1.2; color: var(--tone); font-variant-numeric: tabular-nums; }
.tiles [lang="en"] { display: block; }
`;
const FINDINGS = `
.group { margin: 1.5rem 0 2rem; }
.group > ol, .group > details > ol { margin: .75rem 0 0; padding: 0; list-style: none; counter-reset: finding; }
.source { font-size: .9rem; line-height: 1.6; color: var(--soft); }
h4 > [lang="en"], .unchecked > ul p > [lang="en"], footer [lang="en"], section > p > [lang="en"]:last-child { display: block; }
.finding { border: 1px solid var(--line); border-left: 4px solid var(--tone); padding: .75rem 1.1rem .9rem; margin-bottom: .75rem; }
.finding > p:first-child { font-weight: 500; }
.figures { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: .6rem 0; padding: .5rem .9rem; background: var(--faint); }
.figures dt { font-size: .85rem; color: var(--soft); line-height: 1.4; }
.figures dd, .figure { font-variant-numeric: tabular-nums; }
.figures dd { margin: 0; font-weight: 600; }
.places { list-style: none; margin: .5rem 0 0; padding: 0; font-size: .95rem; }
.places li { padding: .15rem 0 .15rem 1rem; border-left: 2px solid var(--line); margin: .35rem 0; }
.places .figure { white-space: nowrap; }
.where { color: var(--soft); }
blockquote { margin: .2rem 0 0; }
blockquote p::before { content: "“"; }
blockquote p::after { content: "”"; }
mark { background: var(--mark); color: inherit; font-weight: 600; padding: 0 .15em; }
summary { cursor: pointer; padding: .4rem 0; color: var(--link); }
.unchecked > ul { padding-left: 1.2rem; }
.unchecked > ul > li { margin-bottom: .75rem; }
`;
const TABLES = `
.form { border: 1px solid var(--line); margin: .75rem 0; }
.form > summary { padding: .6rem 1rem; background: var(--faint); font-weight: 600; color: var(--ink); }
.form > summary span { font-size: .9rem; font-weight: 400; margin-left: .5rem; }
.form > summary .bad { font-weight: 600; }
.scroll { overflow-x: auto; background: linear-gradient(90deg, var(--paper) 40%, transparent) 0 0 / 3rem 100% no-repeat local, linear-gradient(270deg, var(--paper) 40%, transparent) 100% 0 / 3rem 100% no-repeat local, linear-gradient(90deg, var(--line), transparent) 0 0 / .8rem 100% no-repeat scroll, linear-gradient(270deg, var(--line), transparent) 100% 0 / .8rem 100% no-repeat scroll; }
table { width: 100%; border-collapse: collapse; font-size: .92rem; line-height: 1.5; overflow-wrap: normal; }
th, td { text-align: left; vertical-align: top; padding: .45rem .8rem; border-bottom: 1px solid var(--line); }
thead th { font-weight: 600; white-space: nowrap; background: var(--faint); }
thead [lang="en"] { display: block; font-weight: 400; }
tbody th { font-weight: 400; min-width: 8em; }
td.figure, .form td:last-child { white-space: nowrap; }
td.figure { text-align: right; }
.form td:nth-child(2) { min-width: 15em; }
tbody tr:last-child > * { border-bottom: 0; }
tr.wrong > * { background: var(--red-faint); }
`;
const SMALL = `
@media (max-width: 40rem) {
  body { padding: 0 1rem; }
  h2 { font-size: 1.35rem; }
  h3 { font-size: 1.15rem; margin-top: 2.25rem; }
  .tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .finding { padding: .6rem .8rem .7rem; }
}
`;
const PAPER = `
@page { size: A4; margin: 16mm 14mm; }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --faint: #f4f4f4; --link: #000; --mark: #ffe9a8; --red: #a3161a; --red-faint: #fff; --amber: #7d4e00; --amber-faint: #fff; --blue: #1f5373; --blue-faint: #fff; --green: #17633a; --green-faint: #fff; }
  body { font-size: 10pt; line-height: 1.5; max-width: none; padding: 0; }
  .skip { display: none; }
  h3, h4, .source, summary { break-after: avoid; }
  .finding, tr, .verdict, .tiles { break-inside: avoid; }
  * + article { break-before: page; border: 0; margin: 0; }
  details::details-content { display: block; content-visibility: visible; }
  .scroll { overflow: visible; background: none; }
  th, td { padding: 2pt 5pt; }
  .form td:nth-child(2) { min-width: 0; }
  .form td:last-child { white-space: normal; }
  a { color: inherit; text-decoration: none; }
}
`;
export const STYLE = [COLOURS, TYPE, SUMMARY, FINDINGS, TABLES, SMALL, PAPER].join('');
