import { House } from '../../support/workflow/house.js';
import { intoState } from '../../support/workflow/into-state.js';

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

it('binds the signature to the very content that was checked', async () => {
  const play = await intoState(house, 'in_review');
  await play.step('review_secrecy');
  await play.step('sign_off');
  const rows = await house.dataSource.query(
    `select s.revision, s.signed_by, s.signed_at, r.content_hash = s.content_hash as same
     from gongkai.sign_off s join gongkai.revision r using (disclosure_id, revision) where disclosure_id = $1`,
    [play.id],
  );
  expect(rows).toEqual([{ revision: 1, signed_by: play.head.accountId, signed_at: house.clock.now(), same: true }]);
});

it('cannot be changed or taken back by the application', async () => {
  for (const sql of ['update gongkai.sign_off set revision = 9', 'delete from gongkai.sign_off']) {
    await expect(house.dataSource.query(sql)).rejects.toThrow('permission denied');
  }
});
