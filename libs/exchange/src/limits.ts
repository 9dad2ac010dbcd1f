/** What a file may cost at most. A real disclosure as text is below 1 MB and 5,000 lines. */
export const LIMITS = {
  bytes: 20_000_000,
  lineLength: 50_000,
  /** Wall time of the reading process, milliseconds: a large PDF on a busy machine takes a quarter of it. */
  milliseconds: 60_000,
  /** Heap of the reading process, MiB. */
  memory: 512,
} as const;
