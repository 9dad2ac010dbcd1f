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
import type { VerdictView } from '#submission';
import { about, BILINGUAL, HASH, listOf, objectOf, oneOfTexts, orNull, ref, TEXT, TRUTH, WHOLE } from './schema.js';

const FIGURE = about('十进制文本 · a decimal as text', orNull(TEXT));
const FOUND = { findings: listOf(ref('Finding')), notChecked: listOf(ref('NotChecked')), versions: ref('Versions') };
const kind = (name: string) => oneOfTexts([name]);
const verdictWith = (report: string) =>
  objectOf<VerdictView<'validation'>>({ summary: ref('VerdictSummary'), report: ref(report) });

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
  Finding: objectOf<Finding>({
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
  }),
  NotChecked: objectOf<NotChecked>({ code: TEXT, reason: BILINGUAL, places: listOf(ref('Place')) }),
  Versions: objectOf<Versions>({
    engine: TEXT,
    rules: HASH,
    pack: objectOf<Versions['pack']>({ id: TEXT, version: TEXT }),
  }),
  ValidationReport: objectOf<ValidationReport>({
    ...FOUND,
    counts: objectOf<ValidationReport['counts']>({ ok: WHOLE, tail: WHOLE, real: WHOLE }),
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
