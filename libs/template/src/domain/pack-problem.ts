/** One thing wrong with a pack; `code` is in the message catalogue, `where` names the file and the place in it. */
export interface PackProblem {
  readonly code: string;
  readonly where: string;
  readonly details: Readonly<Record<string, unknown>>;
}
