import type { Place } from '#contracts';

/** 审核意见 as the reviewer writes it: a task bound to a cell, a row, a table, a sentence or a form field. */
export interface NewComment {
  readonly place: Place;
  readonly text: string;
}

export interface CommentView extends NewComment {
  readonly id: string;
  readonly revision: number;
  readonly madeBy: string;
  readonly madeAt: string;
  /** Null while the task is open. */
  readonly answer: string | null;
  readonly answeredBy: string | null;
  readonly answeredAt: string | null;
}

/** States in which the department works on what was returned, and may answer. */
export const ANSWERING_STATES: readonly string[] = ['returned', 'draft'];
