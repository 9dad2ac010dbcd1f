import { House } from '../../support/workflow/house.js';
import { intoState } from '../../support/workflow/into-state.js';

let house: House;
beforeAll(async () => {
  house = await House.open();
  await intoState(house, 'published');
});
afterAll(() => house.close());

const TABLES = ['revision', 'verdict', 'publication'];

it.each(TABLES)('the application cannot change a %s', async (table) => {
  for (const sql of [`update gongkai.${table} set revision = 9`, `delete from gongkai.${table}`]) {
    await expect(house.dataSource.query(sql)).rejects.toThrow('permission denied');
  }
});

it.each(TABLES)('nor can the owner of the schema change a %s', async (table) => {
  const owner = await house.database.open('owner');
  const attempts = [
    `update gongkai.${table} set revision = 9`,
    `delete from gongkai.${table}`,
    `truncate gongkai.${table} cascade`,
  ];
  for (const sql of attempts) await expect(owner.query(sql)).rejects.toThrow('never changed once written');
});

it('no revision is stored whose hash is not that of its text', async () => {
  const forged = house.dataSource.query(
    `insert into gongkai.revision select disclosure_id, 9, document || ' ', content_hash, authors, submitted_by,
       submitted_at from gongkai.revision`,
  );
  await expect(forged).rejects.toThrow('violates check constraint');
});
