/**
 * What one file may make a reader keep at most. A disclosure has some 60 pages, thirty tables and 5,000 rows; its
 * largest part, the text of a DOCX, unpacks to less than 10 MB.
 */
export const BOUNDS = {
  /** Files within an archive; pictures count too. */
  entries: 5_000,
  /** Bytes of one unpacked file, and of all that are unpacked. */
  unpacked: 40_000_000,
  unpackedInAll: 80_000_000,
  /** How many times its packed size a file may unpack to, beyond the first megabyte. */
  ratio: 250,
  /** Elements within elements. */
  depth: 512,
  /** Paragraphs and table rows. */
  lines: 100_000,
  /** Positions of all grids. */
  cells: 500_000,
} as const;
