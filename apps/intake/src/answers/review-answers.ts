import type { CommentView } from '#review';
import { all, ID, objectOf, orNull, ref, TEXT, TIME, WHOLE } from './schema.js';

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
};
