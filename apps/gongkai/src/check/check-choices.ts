/** What was asked of `gongkai check` besides files. */
export interface CheckChoices {
  readonly json?: boolean;
  /** Where to write a page. */
  readonly html?: string;
  /** Last year's disclosure. */
  readonly previous?: string;
}
