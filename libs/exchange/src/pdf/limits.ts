/** What a PDF may cost at most. A disclosure has 20 to 80 pages, each with some thousand drawing operations. */
export const PDF_LIMITS = {
  pages: 1_000,
  /** Drawing operations of one page. */
  operations: 500_000,
  /** Characters and ruling lines of one page. */
  marks: 100_000,
  /** Pairs of ruling lines that may have to be compared on one page. */
  crossings: 20_000_000,
} as const;
