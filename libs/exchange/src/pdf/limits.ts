/** What a PDF may cost at most. A disclosure has 20 to 80 pages, each with some thousand characters. */
export const PDF_LIMITS = {
  pages: 1_000,
  /** Characters and ruling lines of one page. */
  marks: 100_000,
  /** Lines across by lines down: a page with more shows a drawing, and no table. */
  crossings: 1_000_000,
} as const;
