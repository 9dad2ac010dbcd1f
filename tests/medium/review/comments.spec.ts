import { newId, orRefuse } from '#platform';
import { AnswerComment, ListComments } from '#review';
import { House } from '../../support/workflow/house.js';
import { intoState } from '../../support/workflow/into-state.js';
import { A_PLACE, type Play, person } from '../../support/workflow/play.js';

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

it('keeps each comment at its place, in the order they were written', async () => {
  const play = await intoState(house, 'in_review');
  const sentence = { kind: 'sentence', section: 'note-summary', sentence: 2 } as const;
  const comments = [
    { place: sentence, text: '数字与表一不符' },
    { place: A_PLACE, text: '请核对' },
  ];
  await play.step('return', { comments });
  const open = { revision: 1, madeBy: play.reviewer.accountId, answer: null, answeredBy: null, answeredAt: null };
  const listed = orRefuse(await house.use(ListComments).run(play.head, play.id));
  expect(listed).toMatchObject(comments.map((comment) => ({ ...comment, ...open })));
  const stranger = person('preparer', newId<'department'>());
  expect(await house.use(ListComments).run(stranger, play.id)).toMatchObject({ code: 'ACCESS.OTHER_DEPARTMENT' });
});

describe('answering a comment', () => {
  const ask = async (play: Play) => {
    const [comment] = orRefuse(await house.use(ListComments).run(play.preparer, play.id));
    const requestId = newId<'request'>();
    return { actor: play.preparer, requestId, disclosureId: play.id, commentId: comment?.id ?? '', text: '已改' };
  };

  it('counts once, also when clicked twice at once', async () => {
    const play = await intoState(house, 'returned');
    const answer = await ask(play);
    const outcomes = await Promise.all([1, 2, 3].map(() => house.use(AnswerComment).run(answer)));
    for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
    expect(outcomes[0]).toMatchObject({ ok: true, value: { answer: '已改', answeredBy: play.preparer.accountId } });
    expect((await play.view()).openComments).toBe(0);
  });

  it('may be said better later, and leaves the version to those who edit', async () => {
    const play = await intoState(house, 'returned');
    const { version } = await play.view();
    await house.use(AnswerComment).run(await ask(play));
    const better = { ...(await ask(play)), text: '已按表四更正' };
    expect(await house.use(AnswerComment).run(better)).toMatchObject({ ok: true, value: { answer: '已按表四更正' } });
    expect(await play.view()).toMatchObject({ version, openComments: 0 });
  });

  it('is refused to others, elsewhere, and once it is under review again', async () => {
    const play = await intoState(house, 'returned');
    const answer = await ask(play);
    const codeFor = async (change: Partial<typeof answer>) => {
      const outcome = await house.use(AnswerComment).run({ ...answer, requestId: newId<'request'>(), ...change });
      return outcome.ok ? 'done' : outcome.code;
    };
    expect(await codeFor({ actor: play.reviewer })).toBe('ACCESS.ROLE_NEEDED');
    expect(await codeFor({ actor: person('preparer', newId<'department'>()) })).toBe('ACCESS.OTHER_DEPARTMENT');
    expect(await codeFor({ commentId: newId<'comment'>() })).toBe('REVIEW.COMMENT_NOT_FOUND');
    expect(await codeFor({})).toBe('done');
    await play.step('correct');
    await play.step('save');
    await play.step('resubmit');
    expect(await codeFor({})).toBe('REVIEW.COMMENT_CLOSED');
  });
});
