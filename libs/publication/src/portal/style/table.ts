/**
 * Tables scroll in a region of their own, so that the page never does; head and row labels stay in sight. Borders are
 * separate, since collapsed ones do not travel with a sticky cell.
 */
export const TABLE_STYLE = `
.table { margin-bottom: 3rem; }
.scroll { container-type: inline-size; overflow: auto; max-height: 92vh; margin: 1rem 0 .5rem; border: 1px solid var(--line); }
table { border-collapse: separate; border-spacing: 0; width: 100%; font-size: .9rem; line-height: 1.5; font-variant-numeric: tabular-nums; }
caption { text-align: left; }
.caption { position: sticky; left: 0; max-width: 100cqi; padding: .75rem .9rem; }
.caption h3 { margin: 0; font-size: 1.1rem; }
.caption p { margin: .1rem 0 0; color: var(--soft); font-size: .875rem; }
th, td { padding: .4rem .6rem; border: solid var(--line); border-width: 0 1px 1px 0; text-align: left; vertical-align: middle; background: #fff; }
tr > :last-child { border-right: 0; }
tbody tr:last-child > * { border-bottom: 0; }
thead { position: sticky; top: 0; z-index: 2; }
thead th, thead td { background: var(--head); text-align: center; font-weight: 600; min-width: 4.4em; padding: .35rem .4rem; }
thead tr:first-child > * { border-top: 1px solid var(--line); }
thead .number { font-weight: 400; color: var(--soft); }
tbody th { font-weight: 400; min-width: 10.5em; }
tbody tr:hover > * { background: #fdf6e3; }
tr.total > *, td.total, th.total { font-weight: 700; background: var(--faint); }
.figure { text-align: right; white-space: nowrap; }
.line, .code { text-align: center; color: var(--soft); white-space: nowrap; }
.edge { border-left: 2px solid #9aa6b4; }
.depth-2 { padding-left: 1.6em; }
.depth-3 { padding-left: 2.8em; }
.coded { --code: 2.3rem; }
.coded thead .class { min-width: var(--code); width: var(--code); }
.coded tbody th, .labelled tbody th:first-child, .corner { position: sticky; left: 0; z-index: 1; }
.corner.spanning { left: calc(-3 * var(--code)); }
.coded tbody th, .labelled tbody th:first-child { box-shadow: 1px 0 0 var(--line); }
.texts { min-width: 44rem; }
.notes, .turn { font-size: .875rem; color: var(--soft); }
.notes p { margin: .15rem 0; }
.turn { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; }
.turn a { padding: .25rem 0; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 40rem) {
  table { font-size: .85rem; }
  th, td { padding: .35rem .45rem; }
  tbody th { min-width: 9em; }
  .corner.spanning { text-align: right; padding-right: 3.4em; }
  .scroll { max-height: 85vh; }
}
`;
