/** What the shell sees; printed by `gongkai help` and in the README. */
export const EXIT = {
  /** Done, and nothing is wrong. */
  done: 0,
  /** Done, and something is wrong: a blocking finding, a broken audit chain, a demo step that went otherwise. */
  wrong: 1,
  /** The command or its input could not be read. */
  unreadable: 2,
  /** The system could not be started or reached. */
  unavailable: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
