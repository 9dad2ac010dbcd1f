/** On paper: no navigation, whole tables on landscape sheets with their head repeated, addresses of links left out. */
export const PRINT_STYLE = `
@page { size: A4; margin: 18mm 15mm; }
@page table { size: A4 landscape; }
@media print {
  body { font-size: 10.5pt; }
  .skip, .contents, .turn, .site { display: none; }
  .columns { display: block; }
  .band { max-width: none; padding: 0; }
  .table { page: table; break-inside: auto; margin: 0; }
  .scroll { container-type: normal; overflow: visible; max-height: none; border: 0; }
  .caption { max-width: none; padding: 0 0 4pt; }
  table { font-size: 8pt; border-top: 1px solid var(--line); border-left: 1px solid var(--line); }
  th, td { padding: 2pt 4pt; position: static; }
  thead { position: static; }
  tr > :last-child { border-right: 1px solid var(--line); }
  tbody tr:last-child > * { border-bottom: 1px solid var(--line); }
  tr { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
}
`;
