import { ACTIONS, type Action, MESSAGES, STATES, type State } from '#contracts';
import type { Outcome } from '#kernel';
import { newId } from '#platform';
import { SubmitDisclosure, transitionsOf } from '#submission';
import { House } from '../../support/workflow/house.js';
import { intoState } from '../../support/workflow/into-state.js';
import { type HumanAction, type Play, person } from '../../support/workflow/play.js';

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'done' : outcome.code);
const isHuman = (action: Action): action is HumanAction => !['pass', 'fail', 'publish'].includes(action);

describe.each(STATES)('in the state %s', (state: State) => {
  let play: Play;
  beforeAll(async () => {
    play = await intoState(house, state);
  });

  const illegal = ACTIONS.filter(isHuman).filter((action) => transitionsOf(state, action).length === 0);
  it.each(illegal)('%s is refused and changes nothing', async (action) => {
    const before = await play.view();
    expect(before.state).toBe(state);
    expect(await play.act(action)).toMatchObject({ code: 'DISCLOSURE.NOT_ALLOWED', details: { action, state } });
    expect(await play.view()).toEqual(before);
  });

  it('offers to each person only what is then done', async () => {
    for (const who of [play.preparer, play.head, play.reviewer, play.officer]) {
      for (const action of (await play.view(who)).actions) expect(transitionsOf(state, action)).not.toEqual([]);
    }
  });
});

describe('a person who may not', () => {
  it('is told which role is needed', async () => {
    const play = await intoState(house, 'draft');
    expect(await play.act('submit', { by: play.head })).toMatchObject({
      code: 'ACCESS.ROLE_NEEDED',
      details: { role: 'preparer' },
    });
  });

  it('is told that it is another department', async () => {
    const play = await intoState(house, 'draft');
    const stranger = person('preparer', newId<'department'>());
    expect(codeOf(await play.act('save', { by: stranger }))).toBe('ACCESS.OTHER_DEPARTMENT');
    await expect(play.view(stranger)).rejects.toThrow('ACCESS.OTHER_DEPARTMENT');
  });

  it('learns nothing of another department from a stale version', async () => {
    const play = await intoState(house, 'draft');
    const stranger = person('preparer', newId<'department'>());
    expect(codeOf(await play.act('save', { by: stranger, expectedVersion: 99 }))).toBe('ACCESS.OTHER_DEPARTMENT');
  });

  it('may not judge their own work, whatever roles they hold', async () => {
    const play = await intoState(house, 'in_review');
    const roles = (['head', 'reviewer'] as const).map((role) => ({ role, departmentId: null }));
    const by = { accountId: play.preparer.accountId, roles };
    for (const action of ['sign_off', 'return', 'approve'] as const) {
      expect(codeOf(await play.act(action, { by }))).toBe('REVIEW.OWN_WORK');
    }
    expect((await play.view(by)).actions).toEqual([]);
  });

  it('may not judge what they only helped to write', async () => {
    const play = await intoState(house, 'draft');
    const helper = person('preparer', play.department.id);
    await play.step('save', { by: helper });
    await play.intoReview();
    const asHead = { ...helper, roles: [{ role: 'head' as const, departmentId: play.department.id }] };
    expect(codeOf(await play.act('sign_off', { by: asHead }))).toBe('REVIEW.OWN_WORK');
  });
});

describe('a guard', () => {
  const refusal = async (state: State, action: HumanAction, said = {}) =>
    codeOf(await (await intoState(house, state)).act(action, said));

  it.each([
    ['draft', 'resubmit', {}, 'SUBMISSION.NOTHING_TO_RESUBMIT'],
    ['in_review', 'approve', {}, 'REVIEW.NOT_SIGNED_OFF'],
    ['in_review', 'return', { comments: [] }, 'REVIEW.COMMENT_NEEDED'],
    ['approved', 'return', { reason: ' ', comments: [] }, 'SUBMISSION.REASON_NEEDED'],
    ['scheduled', 'return', { reason: '', comments: [] }, 'SUBMISSION.REASON_NEEDED'],
    ['published', 'correct', { reason: '' }, 'SUBMISSION.REASON_NEEDED'],
    ['approved', 'schedule', { publishAt: new Date('2020-01-01') }, 'PUBLICATION.TIME_PAST'],
  ] as const)('in %s refuses %s with its code', async (state, action, said, code) => {
    expect(await refusal(state, action, said)).toBe(code);
    expect(MESSAGES[code]).toMatchObject({ status: expect.any(Number) });
  });

  it('lets a first submission be made once, and asks for a change before the next', async () => {
    const play = await intoState(house, 'withdrawn');
    await play.step('correct');
    expect(codeOf(await play.act('submit'))).toBe('SUBMISSION.NOT_FIRST');
    expect(codeOf(await play.act('resubmit'))).toBe('SUBMISSION.UNCHANGED');
    await play.step('save');
    expect(codeOf(await play.act('resubmit'))).toBe('done');
  });

  it('takes one signature per revision, and none from an earlier one', async () => {
    const play = await intoState(house, 'in_review');
    await play.step('review_secrecy');
    await play.step('sign_off');
    expect(codeOf(await play.act('sign_off'))).toBe('REVIEW.ALREADY_SIGNED_OFF');
    await play.step('withdraw');
    await play.step('correct');
    await play.step('save');
    await play.step('resubmit');
    await play.verdict('validation');
    await play.verdict('scoring');
    expect(codeOf(await play.act('approve'))).toBe('REVIEW.NOT_SIGNED_OFF');
  });

  it('keeps what is not due from going out, and what is unscheduled too', async () => {
    const play = await intoState(house, 'scheduled');
    expect(codeOf(await play.publish())).toBe('PUBLICATION.NOT_DUE');
    await play.step('unschedule');
    expect(codeOf(await play.publish())).toBe('DISCLOSURE.NOT_ALLOWED');
    expect((await play.view()).publishAt).toBeNull();
  });
});

describe('a draft', () => {
  it('on an older version is refused, and what the other one saved stays', async () => {
    const play = await intoState(house, 'draft');
    const { version } = await play.view();
    const colleague = person('preparer', play.department.id);
    await play.step('save', { by: colleague, document: await play.titled('同事的稿') });
    const late = { document: await play.titled('我的稿'), expectedVersion: version };
    expect(await play.act('save', late)).toEqual({
      ok: false,
      code: 'DISCLOSURE.STALE',
      details: { expected: version, current: version + 1 },
    });
    expect((await play.draft()).identity.title).toBe('同事的稿');
  });

  it('of another template, another year or no shape at all is refused', async () => {
    const play = await intoState(house, 'draft');
    const draft = await play.draft();
    const otherPack = { ...draft, pack: { ...draft.pack, id: 'elsewhere' } };
    const otherYear = { ...draft, identity: { ...draft.identity, fiscalYear: 2022 } };
    const [first, ...rest] = draft.tables;
    const strayTable = { ...draft, tables: [{ ...first, key: 'made-up' }, ...rest] } as typeof draft;
    const shapeless = JSON.parse('{"tables":"none"}');
    expect(codeOf(await play.act('save', { document: otherPack }))).toBe('SUBMISSION.WRONG_PACK');
    expect(codeOf(await play.act('save', { document: otherYear }))).toBe('SUBMISSION.WRONG_PACK');
    expect(codeOf(await play.act('save', { document: strayTable }))).toBe('DOCUMENT.NOT_OF_PACK');
    expect(codeOf(await play.act('save', { document: shapeless }))).toBe('DOCUMENT.MALFORMED');
    expect(await play.draft()).toEqual(draft);
  });

  it('that does not exist is not found', async () => {
    const { preparer: actor } = await intoState(house, 'draft');
    const ask = { actor, requestId: newId<'request'>(), disclosureId: newId<'disclosure'>(), expectedVersion: 1 };
    expect(codeOf(await house.use(SubmitDisclosure).run(ask, 'submit'))).toBe('DISCLOSURE.NOT_FOUND');
  });
});
