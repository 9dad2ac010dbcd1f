import type { CommentView, ExplanationsView } from '#review';
import { about, all, ID, listOf, objectOf, orNull, ref, TEXT, TIME, WHOLE } from './schema.js';

export const REVIEW_ANSWERS = {
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
