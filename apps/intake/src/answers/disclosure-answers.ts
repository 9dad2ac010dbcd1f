import { ACTIONS, type Bilingual, STATES } from '#contracts';
import type { CycleView, DepartmentView } from '#cycle';
import {
  type DisclosureItem,
  type DisclosureView,
  type DraftView,
  REVIEW_LEVELS,
  type Receipt,
  type RevisionItem,
  type RevisionView,
  SECRECY_OUTCOMES,
  type SecrecyReview,
  type Signature,
  type SubmissionReceipt,
  type VerdictSummary,
} from '#submission';
import {
  about,
  all,
  BILINGUAL,
  HASH,
  ID,
  listOf,
  OPEN_OBJECT,
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

const STATE = oneOfTexts(STATES);
const REVISION = about('最近一次报送，从未报送为 0 · the latest, 0 before the first', WHOLE);
const DOCUMENT = about('决算公开文本（gongkai.document/1） · the disclosure document', OPEN_OBJECT);
const REVISION_ITEM = { revision: WHOLE, contentHash: HASH, submittedBy: ID, submittedAt: TIME };
const RECEIPT = { disclosureId: ID, state: STATE, version: VERSION, revision: REVISION, at: TIME };
const ITEM = {
  id: ID,
  cycleId: ID,
  department: objectOf<DepartmentView>({ id: ID, code: TEXT, name: TEXT }),
  state: STATE,
  version: VERSION,
  revision: REVISION,
  publishAt: orNull(TIME),
  publishedRevision: orNull(WHOLE),
  updatedAt: TIME,
};

export const DISCLOSURE_ANSWERS = {
  Cycle: objectOf<CycleView>({
    id: ID,
    title: TEXT,
    region: TEXT,
    fiscalYear: WHOLE,
    packId: TEXT,
    submitBy: TIME,
    publishAt: TIME,
  }),
  Cycles: all('Cycle'),
  DisclosureItem: objectOf<DisclosureItem>(ITEM),
  DisclosurePage: page('DisclosureItem'),
  Disclosure: objectOf<DisclosureView>({
    ...ITEM,
    fiscalYear: WHOLE,
    actions: about('现在可以做的操作 · what the reader may do now', listOf(oneOfTexts(ACTIONS))),
    signedOff: TRUTH,
    cleared: about('保密审查已通过 · passed the secrecy review', TRUTH),
    level: about('现在由哪一级审核 · whose turn it is in review', oneOfTexts(REVIEW_LEVELS)),
    holder: about('在谁手上 · at whose desk', orNull(ID)),
    takenUp: about('审核人已受理，不能撤回 · taken up by a reviewer, cannot be withdrawn', TRUTH),
    returnAsked: about('申请退回的原因 · why a return is asked for', orNull(TEXT)),
    openComments: WHOLE,
    unexplained: about('尚无经确认说明的问题数 · findings without a confirmed explanation', WHOLE),
    verdicts: listOf(ref('VerdictSummary')),
  }),
  VerdictSummary: objectOf<VerdictSummary>({
    kind: oneOfTexts(['validation', 'scoring']),
    revision: WHOLE,
    at: TIME,
    blocking: WHOLE,
    explain: WHOLE,
    notice: WHOLE,
  }),
  Draft: objectOf<DraftView>({
    version: VERSION,
    contentHash: HASH,
    savedBy: orNull(ID),
    savedAt: TIME,
    document: DOCUMENT,
  }),
  Receipt: objectOf<Receipt>(RECEIPT),
  UploadReceipt: objectOf<Receipt & { unread: readonly unknown[] }>({
    ...RECEIPT,
    unread: about(
      '文件里没有读入草稿的内容 · what the file has and the draft has not',
      listOf(objectOf<{ code: string; reason: Bilingual }>({ code: TEXT, reason: BILINGUAL })),
    ),
  }),
  SubmissionReceipt: objectOf<SubmissionReceipt>({
    number: about('回执号 · number of the receipt', TEXT),
    departmentCode: TEXT,
    departmentName: TEXT,
    cycleTitle: TEXT,
    fiscalYear: WHOLE,
    revision: WHOLE,
    contentHash: HASH,
    submittedBy: ID,
    submittedAt: TIME,
    submittedAtShanghai: about('北京时间 · wall time in Asia/Shanghai', TEXT),
    secrecyReview: orNull(
      objectOf<SecrecyReview>({
        outcome: oneOfTexts(SECRECY_OUTCOMES),
        note: orNull(TEXT),
        contentHash: HASH,
        by: ID,
        at: TIME,
      }),
    ),
    signature: orNull(objectOf<Signature>({ contentHash: HASH, by: ID, at: TIME })),
  }),
  RevisionItem: objectOf<RevisionItem>(REVISION_ITEM),
  Revisions: all('RevisionItem'),
  Revision: objectOf<Omit<RevisionView, 'canonical'>>({ ...REVISION_ITEM, document: DOCUMENT }),
};
