import { RETURN_KINDS, STATES } from '#contracts';
import type { DepartmentView } from '#cycle';
import {
  type CellChange,
  type FormDiff,
  HEAD_FIELDS,
  type HeadChange,
  type OrderChange,
  type OutlineChange,
  type OutlineEntry,
  type Piece,
  type RowLabel,
  type SectionDiff,
  TABLE_WORDS,
  type TableDiff,
} from '#entry';
import {
  type ApprovalView,
  type BesideCell,
  type BesideTable,
  COMMENT_STATUSES,
  type CommentView,
  type ExplanationsView,
  type FindingsDiff,
  type ReturnReason,
  type ReturnView,
  type ReviewComment,
  type RevisionDiff,
  type SuggestedReason,
  type ValueChange,
  type WorkItem,
} from '#review';
import { REVIEW_LEVELS, RISK_KINDS, type Risk, type RiskPart } from '#submission';
import {
  ANYTHING,
  about,
  all,
  BILINGUAL,
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

const FIGURE = about('十进制文本 · a decimal as text', orNull(TEXT));
const KIND = oneOfTexts(Object.keys(RETURN_KINDS));
const REASON = {
  kind: KIND,
  text: orNull(TEXT),
  finding: about('所指问题 · id of a finding', orNull(TEXT)),
  comment: about('所指意见 · id of a comment', orNull(ID)),
};
const COMMENT = {
  id: ID,
  place: ref('Place'),
  text: TEXT,
  revision: WHOLE,
  madeBy: ID,
  madeAt: TIME,
  status: oneOfTexts(COMMENT_STATUSES),
  answer: orNull(TEXT),
  answeredBy: orNull(ID),
  answeredAt: orNull(TIME),
  reopenedBecause: orNull(TEXT),
  resolvedBy: orNull(ID),
  resolvedAt: orNull(TIME),
  value: about('提出意见时该处的内容 · what stood there when it was written', orNull(TEXT)),
};
const ORDER = objectOf<OrderChange>({ before: listOf(TEXT), after: listOf(TEXT) });
const LABEL = objectOf<RowLabel>({ code: orNull(TEXT), name: orNull(TEXT) });
const OUTLINE = listOf(objectOf<OutlineEntry>({ level: WHOLE, key: TEXT, number: TEXT, title: TEXT }));

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
  Comment: objectOf<ReviewComment>(COMMENT),
  Comments: all('Comment'),
  ListedComment: objectOf<CommentView>({
    ...COMMENT,
    change: about(
      '所指内容后来的变化 · what came of the value since',
      orNull(
        objectOf<ValueChange>({
          kind: oneOfTexts(['changed', 'vanished']),
          from: TEXT,
          to: orNull(TEXT),
          sentence: BILINGUAL,
        }),
      ),
    ),
  }),
  ListedComments: all('ListedComment'),
  Returns: all('Return'),
  Return: objectOf<ReturnView>({
    revision: WHOLE,
    reason: TEXT,
    reasons: listOf(objectOf<ReturnReason>(REASON)),
    returnedBy: ID,
    actsFor: orNull(ID),
    returnedAt: TIME,
  }),
  ReturnReasons: objectOf<{ kinds: unknown; items: unknown }>({
    kinds: listOf(objectOf<{ kind: unknown; name: unknown }>({ kind: KIND, name: BILINGUAL })),
    items: listOf(objectOf<SuggestedReason>({ ...REASON, sentence: BILINGUAL })),
  }),
  Beside: all('BesideTable'),
  BesideTable: objectOf<BesideTable>({
    table: TEXT,
    title: TEXT,
    unit: TEXT,
    cells: listOf(
      objectOf<BesideCell>({
        row: TEXT,
        name: orNull(TEXT),
        column: TEXT,
        columnName: TEXT,
        now: FIGURE,
        last: FIGURE,
        lastYear: FIGURE,
        budget: FIGURE,
        median: about('至少三个同类部门才有 · only where three like departments have it', orNull(TEXT)),
      }),
    ),
  }),
  RevisionDiff: objectOf<RevisionDiff>({
    from: WHOLE,
    to: WHOLE,
    head: listOf(objectOf<HeadChange>({ field: oneOfTexts(HEAD_FIELDS), before: ANYTHING, after: ANYTHING })),
    tables: objectOf<RevisionDiff['tables']>({ order: orNull(ORDER), changed: listOf(ref('TableDiff')) }),
    sections: objectOf<RevisionDiff['sections']>({
      outline: orNull(objectOf<OutlineChange>({ before: OUTLINE, after: OUTLINE })),
      changed: listOf(
        objectOf<SectionDiff>({
          section: TEXT,
          pieces: listOf(objectOf<Piece>({ kind: oneOfTexts(['same', 'gone', 'new']), text: TEXT })),
        }),
      ),
    }),
    forms: objectOf<RevisionDiff['forms']>({
      order: orNull(ORDER),
      changed: listOf(
        objectOf<FormDiff>({
          form: TEXT,
          fields: listOf(
            objectOf<FormDiff['fields'][number]>({ field: TEXT, before: orNull(TEXT), after: orNull(TEXT) }),
          ),
        }),
      ),
    }),
    findings: objectOf<FindingsDiff>({
      new: listOf(ref('Finding')),
      changed: listOf(objectOf<FindingsDiff['changed'][number]>({ before: ref('Finding'), after: ref('Finding') })),
      gone: listOf(ref('Finding')),
    }),
  }),
  TableDiff: objectOf<TableDiff>({
    table: TEXT,
    words: listOf(
      objectOf<TableDiff['words'][number]>({ field: oneOfTexts(TABLE_WORDS), before: ANYTHING, after: ANYTHING }),
    ),
    rows: orNull(ORDER),
    labels: listOf(objectOf<TableDiff['labels'][number]>({ row: TEXT, before: orNull(LABEL), after: orNull(LABEL) })),
    cells: listOf(objectOf<CellChange>({ row: TEXT, column: TEXT, before: FIGURE, after: FIGURE })),
  }),
  Explanations: objectOf<ExplanationsView>({
    revision: WHOLE,
    unexplained: about('尚无经确认说明的问题数 · findings without a confirmed explanation', WHOLE),
    items: listOf(ref('Explanation')),
  }),
};
