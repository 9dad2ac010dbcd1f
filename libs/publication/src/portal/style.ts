/** The one style sheet of the portal: plain, readable, printable; no scripts, no fonts to fetch. */
export const STYLE = `
:root { --ink: #1a2330; --soft: #5b6675; --line: #c9d1da; --head: #eef2f6; --accent: #8a1f1f; --link: #0b4f94; color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #fff; font: 16px/1.75 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; }
a { color: var(--link); }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid #e0a100; outline-offset: 2px; }
.skip { position: absolute; left: -999rem; background: #fff; padding: .5rem 1rem; }
.skip:focus { left: 1rem; top: 1rem; z-index: 1; }
.page { max-width: 68rem; margin: 0 auto; padding: 0 1rem 4rem; }
header.top { border-bottom: 3px solid var(--accent); padding: 2rem 0 1.25rem; margin-bottom: 1.5rem; }
header.top h1 { font-size: 1.75rem; line-height: 1.35; margin: 0 0 .5rem; }
.meta, .soft { color: var(--soft); font-size: .9rem; }
nav.contents { background: var(--head); padding: 1rem 1.5rem; margin: 1.5rem 0 2.5rem; }
nav.contents ol { list-style: none; margin: 0; padding: 0; }
nav.contents ol ol { padding-left: 1.5rem; columns: 22rem; }
nav.contents li { break-inside: avoid; }
h2 { font-size: 1.4rem; margin: 3rem 0 1rem; padding-bottom: .4rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.15rem; margin: 2rem 0 .6rem; }
h4 { font-size: 1rem; margin: 1.4rem 0 .4rem; }
p { margin: .6rem 0; text-align: justify; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; margin: .5rem 0 1rem; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; line-height: 1.5; }
caption { text-align: left; padding: .4rem 0; color: var(--soft); }
caption strong { display: block; color: var(--ink); font-size: 1.05rem; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: middle; }
thead th { background: var(--head); text-align: center; font-weight: 600; }
tbody th { font-weight: 400; }
tr.total th, tr.total td, td.total, th.total { font-weight: 600; }
td.figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.line, td.code { text-align: center; color: var(--soft); white-space: nowrap; }
.depth-2 { padding-left: 1.5rem; } .depth-3 { padding-left: 2.5rem; }
.notes { font-size: .85rem; color: var(--soft); }
.notes p { margin: .15rem 0; }
.statement { font-weight: 600; }
figure { margin: 1rem 0; padding: .8rem; border: 1px dashed var(--line); color: var(--soft); text-align: center; }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: .5rem 0; }
dl.facts dt { color: var(--soft); } dl.facts dd { margin: 0; overflow-wrap: anywhere; }
footer.proof { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: .9rem; }
code { font: .85rem/1.5 ui-monospace, SFMono-Regular, Consolas, monospace; overflow-wrap: anywhere; }
ul.published { list-style: none; padding: 0; } ul.published li { padding: .6rem 0; border-bottom: 1px solid var(--line); }
@media (max-width: 40rem) { body { font-size: 15px; } header.top h1 { font-size: 1.35rem; } nav.contents { padding: .75rem 1rem; } }
@media print { .skip, nav.contents { display: none; } body { font-size: 10.5pt; } .scroll { overflow: visible; } table { font-size: 8pt; } tr { break-inside: avoid; } h2 { break-before: page; } a { color: inherit; text-decoration: none; } }
`;
