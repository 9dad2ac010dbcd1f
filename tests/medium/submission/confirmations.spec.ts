import { newId, orRefuse } from '#platform';
import { ReadReceipt } from '#submission';
import { House } from '../../support/workflow/house.js';
import { intoState } from '../../support/workflow/into-state.js';
import type { Play } from '../../support/workflow/play.js';

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

const receipt = async (play: Play, revision: number | null = null) =>
  orRefuse(await house.use(ReadReceipt).run(play.head, play.id, revision));

describe('the secrecy review', () => {
  it('comes before the signature, and the signature before the approval', async () => {
    const play = await intoState(house, 'in_review');
    expect(await play.act('sign_off')).toMatchObject({ code: 'SUBMISSION.NOT_CLEARED', details: { revision: 1 } });
    await play.step('review_secrecy');
    expect((await play.view()).cleared).toBe(true);
    await play.step('sign_off');
    expect(await play.step('approve')).toMatchObject({ state: 'approved' });
  });

  it('may find that the content must not be public, says why, and counts as the latest one', async () => {
    const play = await intoState(house, 'in_review');
    expect(await play.act('review_secrecy', { outcome: 'not_cleared', reason: ' ' })).toMatchObject({
      code: 'SUBMISSION.REASON_NEEDED',
    });
    await play.step('review_secrecy');
    await play.step('sign_off');
    await play.step('review_secrecy', { outcome: 'not_cleared', reason: '表五涉及未公开事项' });
    expect(await play.act('approve')).toMatchObject({ code: 'SUBMISSION.NOT_CLEARED' });
    expect((await receipt(play)).secrecyReview).toMatchObject({ outcome: 'not_cleared', note: '表五涉及未公开事项' });
    await play.step('review_secrecy');
    await play.step('approve');
  });

  it('holds for one revision only, and is nobody’s who wrote it', async () => {
    const play = await intoState(house, 'in_review');
    const roles = [{ role: 'secrecy' as const, departmentId: play.department.id }];
    const by = { accountId: play.preparer.accountId, roles };
    expect(await play.act('review_secrecy', { by })).toMatchObject({ code: 'REVIEW.OWN_WORK' });
    await play.step('review_secrecy');
    await play.step('return');
    await play.step('correct');
    expect((await receipt(play)).secrecyReview).toMatchObject({ outcome: 'cleared', by: play.secrecy.accountId });
    expect((await play.view()).cleared).toBe(true);
    await house.dataSource.query('update gongkai.disclosure set open_comments = 0 where id = $1', [play.id]);
    await play.step('save');
    await play.step('resubmit');
    expect(await play.view()).toMatchObject({ revision: 2, cleared: false });
  });

  it('cannot be changed or taken back by the application', async () => {
    for (const sql of ['update gongkai.secrecy_review set note = null', 'delete from gongkai.secrecy_review'])
      await expect(house.dataSource.query(sql)).rejects.toThrow('permission denied');
  });

  it('and approval at once: whichever comes second is told, and an approval rests on a cleared revision', async () => {
    const play = await intoState(house, 'in_review');
    await play.step('review_secrecy');
    await play.step('sign_off');
    const { version } = await play.view();
    const said = { expectedVersion: version };
    const outcomes = await Promise.all([
      play.act('approve', said),
      play.act('review_secrecy', { ...said, outcome: 'not_cleared', reason: '涉密' }),
    ]);
    expect(outcomes.map((outcome) => (outcome.ok ? 'done' : outcome.code)).sort()).toEqual([
      'DISCLOSURE.STALE',
      'done',
    ]);
  });
});

describe('the receipt', () => {
  it('names the submission, its time in Shanghai, its content, and what was confirmed of it', async () => {
    const play = await intoState(house, 'draft');
    expect(await house.use(ReadReceipt).run(play.head, play.id, null)).toMatchObject({ code: 'SUBMISSION.NO_RECEIPT' });
    await play.intoReview();
    const first = await receipt(play);
    const { code, name } = play.department;
    const [{ content_hash: contentHash }] = await house.dataSource.query(
      'select content_hash from gongkai.revision where disclosure_id = $1',
      [play.id],
    );
    expect(first).toEqual({
      number: `2023-${code}-1-${contentHash.slice(0, 8)}`,
      departmentCode: code,
      departmentName: name,
      cycleTitle: house.cycle.title,
      fiscalYear: 2023,
      revision: 1,
      contentHash,
      submittedBy: play.preparer.accountId,
      submittedAt: '2024-09-01T00:00:00.000Z',
      submittedAtShanghai: '2024-09-01 08:00',
      secrecyReview: null,
      signature: null,
    });
    await play.step('review_secrecy');
    await play.step('sign_off');
    const at = house.clock.now().toISOString();
    expect(await receipt(play)).toEqual({
      ...first,
      secrecyReview: { outcome: 'cleared', note: null, contentHash, by: play.secrecy.accountId, at },
      signature: { contentHash, by: play.head.accountId, at },
    });
  });

  it('of an earlier revision stays what it was; of one that is not there is refused, as is a stranger', async () => {
    const play = await intoState(house, 'withdrawn');
    const first = await receipt(play, 1);
    await play.step('correct');
    await play.step('save');
    await play.step('resubmit');
    expect(await receipt(play, 1)).toEqual(first);
    expect((await receipt(play)).revision).toBe(2);
    const read = house.use(ReadReceipt);
    expect(await read.run(play.head, play.id, 3)).toMatchObject({ code: 'REVISION.NOT_FOUND' });
    const stranger = { ...play.head, roles: [{ role: 'head' as const, departmentId: newId<'department'>() }] };
    expect(await read.run(stranger, play.id, null)).toMatchObject({ code: 'ACCESS.OTHER_DEPARTMENT' });
  });
});

describe('what a reviewer has taken up', () => {
  it('cannot be withdrawn; a return is asked for with a reason, and seen until it leaves review', async () => {
    const play = await intoState(house, 'in_review');
    await play.step('claim');
    expect(await play.act('withdraw')).toMatchObject({ code: 'SUBMISSION.TAKEN_UP' });
    expect((await play.view()).actions).not.toContain('withdraw');
    expect(await play.act('ask_return', { reason: ' ' })).toMatchObject({ code: 'SUBMISSION.REASON_NEEDED' });
    await play.step('ask_return', { reason: '表三漏了一行' });
    expect(await play.view(play.reviewer)).toMatchObject({ takenUp: true, returnAsked: '表三漏了一行' });
    await play.step('return');
    expect(await play.view()).toMatchObject({ takenUp: false, returnAsked: null });
  });

  it('can be withdrawn as long as nobody has taken it up', async () => {
    const play = await intoState(house, 'in_review');
    expect(await play.step('withdraw')).toMatchObject({ state: 'withdrawn' });
  });
});
