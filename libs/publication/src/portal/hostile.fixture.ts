import fc from 'fast-check';

const FRAGMENTS = [
  '<script>alert(1)</script>',
  '</style></title></textarea>',
  '"><img src=x onerror=alert(1)>',
  "' onfocus='alert(1)' autofocus='",
  '<!--',
  ']]>',
  '&lt;b&gt;',
  '&#x3c;svg/onload=1>',
  '</td></tr></table>',
  'javascript:alert(1)',
  '{{1}}',
  '\u202e<',
  '＜',
];

/** Text as somebody would write it who wants it to be more than text. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'grapheme', maxLength: 8 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(''));
