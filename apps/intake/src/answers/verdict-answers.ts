import type {
  CellPlace,
  Finding,
  FormPlace,
  FormScore,
  NotChecked,
  RowPlace,
  ScoreLine,
  ScoreReport,
  SentencePlace,
  TablePlace,
  ValidationReport,
  Versions,
} from '#contracts';
import {
  EXPLANATION_STATES,
  type ExplanationView,
  type FollowedFinding,
  type FollowedVerdict,
  SINCE,
} from '#submission';
import type { DraftReport } from '#validation';
import {
  about,
  BILINGUAL,
  HASH,
  ID,
  listOf,
  objectOf,
  oneOfTexts,
  orNull,
  ref,
  TEXT,
  TIME,
  TRUTH,
  VERSION,
  WHOLE,
} from './schema.js';

const FIGURE = about('十进制文本 · a decimal as text', orNull(TEXT));
const FOUND = {
  findings: listOf(ref('FollowedFinding')),
  notChecked: listOf(ref('NotChecked')),
  versions: ref('Versions'),
};
const COUNTS = objectOf<ValidationReport['counts']>({ ok: WHOLE, tail: WHOLE, real: WHOLE });
const kind = (name: string) => oneOfTexts([name]);
const verdictWith = (report: string) =>
  objectOf<FollowedVerdict<'validation'>>({
    summary: ref('VerdictSummary'),
    report: ref(report),
    previous: about('此前检查过的一次报送，没有则为 null · the revision checked before, null if none', orNull(WHOLE)),
    gone: about('此前有、现在没有了的问题 · findings of that revision which are gone', listOf(ref('Finding'))),
  });
const FINDING = {
  id: about('各次报送中不变 · the same in every revision', TEXT),
  code: TEXT,
  tier: oneOfTexts(['blocking', 'explain', 'notice']),
  sentence: BILINGUAL,
  places: listOf(ref('Place')),
  printed: FIGURE,
  expected: FIGURE,
  gap: FIGURE,
  tolerance: FIGURE,
  source: BILINGUAL,
};

export const VERDICT_ANSWERS = {
  Place: {
    oneOf: [
      objectOf<CellPlace>({ kind: kind('cell'), table: TEXT, row: TEXT, column: TEXT }),
      objectOf<RowPlace>({ kind: kind('row'), table: TEXT, row: TEXT }),
      objectOf<TablePlace>({ kind: kind('table'), table: TEXT }),
      objectOf<SentencePlace>({ kind: kind('sentence'), section: TEXT, sentence: WHOLE }),
      objectOf<FormPlace>({ kind: kind('form'), form: TEXT, field: TEXT }),
    ],
  },
  Finding: objectOf<Finding>(FINDING),
  FollowedFinding: objectOf<FollowedFinding>({
    ...FINDING,
    since: about('与此前一次检查相比 · against the revision checked before', oneOfTexts(SINCE)),
    explanation: orNull(ref('Explanation')),
  }),
  Explanation: objectOf<ExplanationView>({
    id: ID,
    finding: TEXT,
    state: about(
      'outdated：数字已变，须重新说明 · outdated: a figure has changed, explain it anew',
      oneOfTexts(EXPLANATION_STATES),
    ),
    text: TEXT,
    revision: WHOLE,
    writtenBy: ID,
    writtenAt: TIME,
    reason: orNull(TEXT),
    judgedBy: orNull(ID),
    judgedAt: orNull(TIME),
  }),
  NotChecked: objectOf<NotChecked>({ code: TEXT, reason: BILINGUAL, places: listOf(ref('Place')) }),
  Versions: objectOf<Versions>({
    engine: TEXT,
    rules: HASH,
    pack: objectOf<Versions['pack']>({ id: TEXT, version: TEXT }),
  }),
  ValidationReport: objectOf<ValidationReport>({ ...FOUND, counts: COUNTS }),
  DraftReport: objectOf<DraftReport>({
    version: VERSION,
    report: objectOf<ValidationReport>({ ...FOUND, findings: listOf(ref('Finding')), counts: COUNTS }),
  }),
  ValidationVerdict: verdictWith('ValidationReport'),
  ScoreLine: objectOf<ScoreLine>({
    field: TEXT,
    label: TEXT,
    kind: oneOfTexts(['execution', 'positive', 'negative', 'equal', 'qualitative', 'total']),
    arithmetic: TEXT,
    computed: FIGURE,
    accepted: listOf(TEXT),
    printed: FIGURE,
    agrees: orNull(TRUTH),
    tier: oneOfTexts(['blocking', 'explain', 'notice']),
    why: orNull(BILINGUAL),
  }),
  FormScore: objectOf<FormScore>({
    form: TEXT,
    title: TEXT,
    lines: listOf(ref('ScoreLine')),
    total: ref('ScoreLine'),
  }),
  ScoreReport: objectOf<ScoreReport>({ ...FOUND, forms: listOf(ref('FormScore')) }),
  ScoringVerdict: verdictWith('ScoreReport'),
};
