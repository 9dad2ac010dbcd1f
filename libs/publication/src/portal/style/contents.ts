/**
 * 目录: folded above the text on a narrow screen, open beside it on a wide one. A browser that cannot open it by style
 * keeps the fold.
 */
export const CONTENTS_STYLE = `
.contents { margin: 1.25rem 0; font-size: .95rem; line-height: 1.55; }
.contents summary { padding: .6rem 1rem; background: var(--head); font-weight: 600; cursor: pointer; }
.contents ol { list-style: none; margin: 0; padding: 0; }
.contents > details > ol { padding: .75rem 1rem; background: var(--faint); }
.contents a { display: block; padding: .25rem 0; text-decoration: none; }
.contents a:hover { text-decoration: underline; }
.contents > details > ol > li > a { margin-top: .6rem; font-weight: 600; color: var(--ink); }
.contents ol ol { padding-left: .9rem; border-left: 2px solid var(--line); }
@media (min-width: 64rem) {
  .columns { display: grid; grid-template-columns: 17rem minmax(0, 1fr); gap: 2.5rem; }
  .contents { position: sticky; top: 0; margin: 0; max-height: 100vh; overflow-y: auto; padding: 1.5rem .5rem 1.5rem 3px; font-size: .875rem; }
  .contents summary { background: none; padding: 0 0 .25rem; }
  .contents > details > ol { padding: 0; background: none; }
  @supports selector(::details-content) {
    .contents summary { list-style: none; cursor: auto; pointer-events: none; }
    .contents details::details-content { display: block; content-visibility: visible; }
  }
}
`;
