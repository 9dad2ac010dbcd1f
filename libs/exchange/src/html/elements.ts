/** What a browser does not show, or shows as a control to be operated. */
export const UNSEEN: ReadonlySet<string> = new Set(
  'head title script style template noscript iframe object svg canvas audio video select option textarea button'.split(
    ' ',
  ),
);

/** What begins and ends a paragraph. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary ' +
    'table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i;

/** By its own attributes; style sheets are not read. */
export function isHidden({ hidden, style = '' }: Readonly<Record<string, string>>): boolean {
  return hidden !== undefined || HIDING.test(style);
}
