import { STATES } from '#contracts';
import type { DepartmentView } from '#cycle';
import type { ApprovalView, CommentView, ExplanationsView, WorkItem } from '#review';
import { REVIEW_LEVELS, RISK_KINDS, type Risk, type RiskPart } from '#submission';
import {
  about,
  all,
  ID,
  listOf,
  objectOf,
  oneOfTexts,
  orNull,
  page,
  ref,
  TEXT,
  TIME,
  TRUTH,
  VERSION,
  WHOLE,
} from './schema.js';

const RISK = objectOf<Risk>({
  points: about('0–100，为各项之和 · the sum of its parts', WHOLE),
  parts: listOf(
    objectOf<RiskPart>({
      kind: oneOfTexts(RISK_KINDS),
      points: WHOLE,
      of: about('据以计算的数 · what it is worked out from', orNull(TEXT)),
    }),
  ),
});

export const REVIEW_ANSWERS = {
  WorkItem: objectOf<WorkItem>({
    id: ID,
    cycleId: ID,
    department: objectOf<DepartmentView>({ id: ID, code: TEXT, name: TEXT }),
    state: oneOfTexts(STATES),
    version: VERSION,
    revision: WHOLE,
    submittedAt: orNull(TIME),
    late: TRUTH,
    level: about('现在由哪一级审核 · whose turn it is', oneOfTexts(REVIEW_LEVELS)),
    holder: about('在谁手上 · at whose desk', orNull(ID)),
    takenUp: TRUTH,
    signedOff: TRUTH,
    openComments: WHOLE,
    unexplained: WHOLE,
    returns: WHOLE,
    risk: RISK,
    updatedAt: TIME,
  }),
  WorkPage: page('WorkItem'),
  Approval: objectOf<ApprovalView>({
    revision: WHOLE,
    level: oneOfTexts(REVIEW_LEVELS),
    documentNumber: about('批复文号 · number of the document', orNull(TEXT)),
    dated: orNull({ type: 'string', format: 'date' }),
    givenBy: ID,
    actsFor: about('代谁办理 · in whose name', orNull(ID)),
    givenAt: TIME,
  }),
  Approvals: all('Approval'),
  Comment: objectOf<CommentView>({
    id: ID,
    place: ref('Place'),
    text: TEXT,
    revision: WHOLE,
    madeBy: ID,
    madeAt: TIME,
    answer: orNull(TEXT),
    answeredBy: orNull(ID),
    answeredAt: orNull(TIME),
  }),
  Comments: all('Comment'),
  Explanations: objectOf<ExplanationsView>({
    revision: WHOLE,
    unexplained: about('尚无经确认说明的问题数 · findings without a confirmed explanation', WHOLE),
    items: listOf(ref('Explanation')),
  }),
};
