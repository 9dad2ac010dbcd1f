/**
 * Prose for reading by pattern: without blanks and thousands separators, full-width digits and brackets as plain ones,
 * quotation marks alike. Sentences that differ only in these say the same.
 */
export function plainProse(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\S\n]/g, '')
    .replace(/[“”‘’「」『』"']/g, '"')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/[﹪]/g, '%');
}
