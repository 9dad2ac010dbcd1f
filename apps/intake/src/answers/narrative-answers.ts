import type {
  Free,
  Locked,
  NarrativeSectionView,
  NarrativeStatementView,
  NarrativeView,
  Source,
  Words,
} from '#validation';
import { about, listOf, objectOf, oneOfTexts, orNull, ref, TEXT, WHOLE } from './schema.js';

const SENTENCE = listOf(ref('Piece'));
const kind = (name: string) => oneOfTexts([name]);

export const NARRATIVE_ANSWERS = {
  Piece: {
    description: '一句话的组成部分 · a piece of a sentence',
    oneOf: [
      objectOf<Words>({ kind: kind('words'), text: TEXT }),
      objectOf<Locked>({
        kind: kind('locked'),
        text: about('由数据决定，不能改 · decided by cells', TEXT),
        sources: listOf(objectOf<Source>({ fiscalYear: WHOLE, place: ref('Place') })),
      }),
      objectOf<Free>({
        kind: kind('free'),
        text: about('由填报人填写，如原因 · for the person, such as a reason', TEXT),
      }),
    ],
  },
  NarrativeSection: objectOf<NarrativeSectionView>({
    section: TEXT,
    title: TEXT,
    paragraphs: about('段落的各句 · the sentences of each paragraph', listOf(listOf(SENTENCE))),
    now: about('草稿中现有的段落 · the paragraphs that stand there now', listOf(TEXT)),
  }),
  NarrativeStatement: objectOf<NarrativeStatementView>({
    table: TEXT,
    title: TEXT,
    sentence: about('空表下的说明 · what to say under a table without data', SENTENCE),
    now: orNull(TEXT),
  }),
  Narrative: objectOf<NarrativeView>({
    version: about('所依据的草稿版本 · version of the draft that it is composed from', { type: 'integer', minimum: 1 }),
    comparedWith: about(
      '所比较的上年已公开决算的年度，没有则为 null · the year before, where its disclosure is published; null if not',
      orNull(WHOLE),
    ),
    sections: listOf(ref('NarrativeSection')),
    statements: listOf(ref('NarrativeStatement')),
  }),
};
