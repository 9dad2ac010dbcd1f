import { withCell, withParagraphs, withTable } from '#entry';
import type { Outcome } from '#kernel';
import { newId, orRefuse } from '#platform';
import {
  AnswerComment,
  type CommentView,
  ListComments,
  ListReturns,
  type NewComment,
  ReopenComment,
  ResolveComment,
  SuggestReturn,
  WriteComments,
} from '#review';
import { House } from '../../support/workflow/house.js';
import { intoState } from '../../support/workflow/into-state.js';
import { A_PLACE, type Play, person } from '../../support/workflow/play.js';
import { findingOf } from '../../support/workflow/reports.js';

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

it('keeps each comment at its place, in the order they were written', async () => {
  const play = await intoState(house, 'in_review');
  const sentence = { kind: 'sentence', section: 'note-summary', sentence: 0 } as const;
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

const listed = async (play: Play) => orRefuse(await house.use(ListComments).run(play.reviewer, play.id));
const first = async (play: Play): Promise<CommentView> => {
  const [comment] = await listed(play);
  if (!comment) throw new Error('there is no comment');
  return comment;
};
const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'done' : outcome.code);
const asks = (play: Play, by = play.reviewer) => ({
  actor: by,
  requestId: newId<'request'>(),
  disclosureId: play.id,
});
const writes = (play: Play, comments: readonly NewComment[], by = play.reviewer) =>
  house.use(WriteComments).run(asks(play, by), comments);
const open = async (play: Play) => (await play.view()).openComments;
const again = async (play: Play, document: Awaited<ReturnType<Play['draft']>>) => {
  await play.step('correct');
  await play.step('save', { document });
  await play.step('resubmit');
  await play.verdict('validation');
  await play.verdict('scoring');
};

describe('a comment as a task', () => {
  it('is open, answered, resolved and open again, and holds the approval up while it is open', async () => {
    const play = await intoState(house, 'in_review');
    await play.step('review_secrecy');
    await play.step('sign_off');
    const { version } = await play.view();
    expect(codeOf(await writes(play, [{ place: A_PLACE, text: '请说明来源' }]))).toBe('done');
    expect(await play.view()).toMatchObject({ version, openComments: 1 });
    expect(await play.act('approve')).toMatchObject({ code: 'REVIEW.COMMENTS_UNANSWERED', details: { open: 1 } });
    const { id: commentId } = await first(play);
    const reopen = () => house.use(ReopenComment).run({ ...asks(play), commentId, text: '请附依据' });
    const resolve = () => house.use(ResolveComment).run({ ...asks(play), commentId });
    const answer = (text: string) => house.use(AnswerComment).run({ ...asks(play, play.preparer), commentId, text });
    expect(codeOf(await reopen())).toBe('REVIEW.COMMENT_OPEN');
    expect(await answer('上级拨款')).toMatchObject({ value: { status: 'answered' } });
    expect(await open(play)).toBe(0);
    expect(await reopen()).toMatchObject({ value: { status: 'open', reopenedBecause: '请附依据' } });
    expect(await open(play)).toBe(1);
    await answer('依据见附件');
    expect(await resolve()).toMatchObject({ value: { status: 'resolved', resolvedBy: play.reviewer.accountId } });
    expect(codeOf(await resolve())).toBe('REVIEW.COMMENT_RESOLVED');
    expect(codeOf(await answer('再说一遍'))).toBe('REVIEW.COMMENT_RESOLVED');
    expect(codeOf(await reopen())).toBe('done');
    expect(codeOf(await resolve())).toBe('done');
    expect(await open(play)).toBe(0);
    await play.step('approve');
  });

  it('counts once when answered and resolved at once', async () => {
    for (let n = 0; n < 3; n++) {
      const play = await intoState(house, 'in_review');
      await writes(play, [{ place: A_PLACE, text: '请说明' }]);
      const { id: commentId } = await first(play);
      const outcomes = await Promise.all([
        house.use(ResolveComment).run({ ...asks(play), commentId }),
        house.use(ResolveComment).run({ ...asks(play, person('reviewer', null)), commentId }),
      ]);
      expect(outcomes.map(codeOf).sort()).toEqual(['REVIEW.COMMENT_RESOLVED', 'done']);
      expect(await open(play)).toBe(0);
    }
  });

  it('is for those who review, in review, and about places that there are', async () => {
    const play = await intoState(house, 'in_review');
    const comment = { place: A_PLACE, text: '请核对' };
    expect(codeOf(await writes(play, [comment], play.preparer))).toBe('ACCESS.ROLE_NEEDED');
    const own = { ...play.preparer, roles: play.reviewer.roles };
    expect(codeOf(await writes(play, [comment], own))).toBe('REVIEW.OWN_WORK');
    const nowhere = [
      { ...A_PLACE, row: 'no-row' },
      { ...A_PLACE, column: 'c99' },
      { kind: 'table', table: 'no-table' },
      { kind: 'sentence', section: 'note-summary', sentence: 99 },
      { kind: 'form', form: 'project-9', field: 'total' },
    ] as NewComment['place'][];
    for (const place of nowhere) {
      expect(codeOf(await writes(play, [comment, { place, text: '?' }]))).toBe('REVIEW.NO_SUCH_PLACE');
      expect(codeOf(await play.act('return', { comments: [{ place, text: '?' }] }))).toBe('REVIEW.NO_SUCH_PLACE');
    }
    expect(await listed(play)).toEqual([]);
    await play.step('return');
    expect(codeOf(await writes(play, [comment]))).toBe('REVIEW.NOT_IN_REVIEW');
  });
});

it('outlives resubmission, and tells when the value it is pinned to changed or went', async () => {
  const play = await house.play();
  const cell = { table: 'summary', row: 'income-total', column: 'c1' };
  const section = 'note-summary';
  const start = withParagraphs(withCell(await play.draft(), cell, '10.00'), section, [['一。', '二。', '三。']]);
  await play.step('save', { document: start });
  await play.intoReview();
  const sentence = (number: number) => ({ kind: 'sentence', section, sentence: number }) as const;
  const row = { kind: 'row', table: 'summary', row: 'other-income' } as const;
  const places = [{ kind: 'cell', ...cell } as const, sentence(1), sentence(2), sentence(3), row];
  await play.step('return', { comments: places.map((place) => ({ place, text: '请核对' })) });
  expect((await listed(play)).map(({ value }) => value)).toEqual(['10.00', '一。', '二。', '三。', expect.any(String)]);
  expect((await listed(play)).every(({ change }) => change === null)).toBe(true);
  await play.answerAll();
  const changed = withParagraphs(withCell(start, cell, '12.00'), section, [['新。', '一。', '二改。']]);
  const without = withTable(changed, 'summary', (table) => ({
    ...table,
    rows: table.rows.filter(({ key }) => key !== 'other-income'),
  }));
  await again(play, without);
  expect((await listed(play)).map(({ change }) => change && [change.kind, change.from, change.to])).toEqual([
    ['changed', '10.00', '12.00'],
    null,
    ['changed', '二。', '一。'],
    ['changed', '三。', '二改。'],
    ['vanished', expect.any(String), null],
  ]);
  expect((await first(play)).change?.sentence.zh).toContain('由“10.00”改为“12.00”');
});

it('returns with reasons that findings and comments suggest, and keeps them', async () => {
  const play = await house.play();
  await play.step('submit');
  await play.found('validation', [findingOf('F-a', 'explain'), findingOf('F-b', 'notice')]);
  await play.found('scoring', []);
  await writes(play, [{ place: A_PLACE, text: '与表四不一致' }]);
  const suggested = orRefuse(await house.use(SuggestReturn).run(play.reviewer, play.id));
  expect(suggested).toMatchObject([
    { kind: 'other', finding: 'F-a', comment: null },
    { kind: 'figures', finding: null, sentence: { zh: '与表四不一致' } },
  ]);
  const reasons = suggested.map(({ sentence: _, ...reason }) => reason);
  const unknown = [{ kind: 'other' as const, text: null, finding: 'F-x', comment: null }];
  expect(codeOf(await play.act('return', { reasons: unknown }))).toBe('REVIEW.REASON_UNKNOWN');
  await play.step('return', { reasons });
  expect(orRefuse(await house.use(ListReturns).run(play.preparer, play.id))).toMatchObject([
    { revision: 1, reason: '请核对', reasons, returnedBy: play.reviewer.accountId },
  ]);
});
