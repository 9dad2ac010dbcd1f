/** Type, colours and the frame of every page. Fonts of the reader's own system: nothing is fetched. */
export const PAGE_STYLE = `
:root { --ink: #1c232d; --soft: #525d6b; --line: #cdd4dc; --faint: #f5f7f9; --head: #edf1f5; --accent: #9b1c1c; --link: #0a4b8f; --focus: #c77700; color-scheme: light; }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
body { margin: 0; color: var(--ink); background: #fff; font: 1.0625rem/1.8 system-ui, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "WenQuanYi Micro Hei", sans-serif; -webkit-text-size-adjust: 100%; }
a { color: var(--link); text-underline-offset: .2em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
a:focus-visible, summary:focus-visible, [tabindex="0"]:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
[lang="en"] { font-size: .92em; color: var(--soft); }
a [lang="en"] { color: inherit; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; z-index: 9; background: #fff; padding: .5rem 1rem; }
#main:focus { outline: none; }
.band { max-width: 84rem; margin: 0 auto; padding: 0 1.25rem; }
.site { background: var(--accent); color: #fff; }
.site p { margin: 0; padding: .55rem 0; font-size: .95rem; letter-spacing: .04em; }
.site a, .site [lang="en"] { color: #fff; }
.site a:not(:hover) { text-decoration: none; }
.site a:focus-visible { outline-color: #fff; }
.top { padding: 2.25rem 0 1.5rem; border-bottom: 1px solid var(--line); }
h1, h2, h3, h4 { line-height: 1.4; text-wrap: balance; }
h1 { font-size: 2rem; margin: .2rem 0 .6rem; }
h1 [lang="en"] { display: block; font-size: 1rem; }
h1 [lang="en"], h2 [lang="en"], summary [lang="en"] { font-weight: 400; }
h2 { font-size: 1.5rem; margin: 3.5rem 0 1rem; padding-bottom: .4rem; border-bottom: 2px solid var(--accent); }
h3 { font-size: 1.2rem; margin: 2.25rem 0 .6rem; }
h4 { font-size: 1.0625rem; margin: 1.5rem 0 .4rem; }
p { margin: .7rem 0; overflow-wrap: anywhere; }
.columns main > :first-child h2 { margin-top: 1.35rem; }
.part > p { max-width: 46em; text-align: justify; text-indent: 2em; }
.soft { color: var(--soft); font-size: .9rem; }
.score { font-size: 1.1rem; }
.statement { font-weight: 600; }
.warning { margin: 1rem 0 0; padding: .6rem 1rem; background: #fff6df; border-left: 4px solid var(--focus); }
.drawing { margin: 1rem 0; padding: .7rem 1rem; background: var(--faint); border-left: 4px solid var(--line); }
.drawing p { margin: 0; }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .25rem 1.25rem; margin: .8rem 0; font-size: .95rem; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; overflow-wrap: anywhere; }
.glance { max-width: 46em; }
.glance ul { margin: .7rem 0; padding-left: 1.4rem; }
.glance li { margin: .35rem 0; overflow-wrap: anywhere; }
.explained dt { margin-top: 1.1rem; }
.explained dd { margin: .2rem 0 0; padding-left: 1rem; border-left: 3px solid var(--line); overflow-wrap: anywhere; }
.proof { margin-top: 4rem; padding: 1.5rem 0 3rem; background: var(--faint); border-top: 1px solid var(--line); }
.proof h2 { margin-top: 0; border: 0; padding: 0; font-size: 1.2rem; }
code { font: .9em/1.5 ui-monospace, SFMono-Regular, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
.published { list-style: none; margin: -1rem 0 0; padding: 0; }
.published li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 1.5rem; align-items: center; padding: .8rem 0; border-bottom: 1px solid var(--line); }
.published .name { font-size: 1.15rem; font-weight: 600; }
.published .soft { grid-column: 1; }
.published .data { grid-column: 2; grid-row: 1 / span 2; padding: .35rem .5rem; }
@media (max-width: 40rem) {
  body { font-size: 1rem; }
  .band { padding: 0 1rem; }
  .top { padding: 1.5rem 0 1rem; }
  h1 { font-size: 1.45rem; }
  h2 { font-size: 1.25rem; margin-top: 2.5rem; }
  h3 { font-size: 1.1rem; }
  .site p { font-size: .8rem; letter-spacing: 0; }
  .form .facts, .proof .facts { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .form .facts dd, .proof .facts dd { margin-bottom: .5rem; }
}
`;
