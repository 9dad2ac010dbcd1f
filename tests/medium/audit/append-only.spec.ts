import type { DataSource } from 'typeorm';
import { AuditTrail } from '#audit';
import { freshDatabase, type TestDatabase } from '#testing';
import { anEntry } from './an-entry.js';

let database: TestDatabase;
let app: DataSource;
const entry = anEntry();
beforeAll(async () => {
  database = await freshDatabase();
  app = await database.open();
  await new AuditTrail(app).append(app.manager, entry);
});
afterAll(() => database.drop());

const CHANGES = [
  "update gongkai.audit_entry set reason = 'x'",
  "update gongkai.audit_entry set reason = 'x' where false",
  'delete from gongkai.audit_entry',
  'truncate gongkai.audit_entry',
  'delete from gongkai.audit_head',
  'truncate gongkai.audit_head',
  "update gongkai.audit_head set hash = 'x'",
  'update gongkai.audit_head set seq = 0',
  'update gongkai.audit_head set seq = seq + 2',
];

it.each(CHANGES)('refuses the application: %s', async (sql) => {
  await expect(app.query(sql)).rejects.toThrow(/permission denied/);
});

it.each([
  'insert into gongkai.audit_entry select * from gongkai.audit_entry',
  "insert into gongkai.audit_head values (gen_random_uuid(), 1, 'x')",
  'alter table gongkai.audit_entry disable trigger append_only',
  'drop table gongkai.audit_entry',
  'set session_replication_role = replica',
])('refuses the application: %s', async (sql) => {
  await expect(app.query(sql)).rejects.toThrow(/permission denied|must be owner/);
});

it.each(CHANGES)('refuses the owner and the superuser: %s', async (sql) => {
  for (const as of ['owner', 'superuser'] as const) {
    const dataSource = await database.open(as);
    await expect(dataSource.query(sql)).rejects.toMatchObject({ code: '23001' });
  }
});

it('refuses a superuser who poses as a replica', async () => {
  const superuser = await database.open('superuser');
  const posing = superuser.transaction(async (manager) => {
    await manager.query('set local session_replication_role = replica');
    await manager.query('delete from gongkai.audit_entry');
  });
  await expect(posing).rejects.toMatchObject({ code: '23001' });
});

it('still has the entry', async () => {
  expect(await new AuditTrail(app).ofDisclosure(entry.disclosureId, { afterSeq: 0, limit: 9 })).toHaveLength(1);
});
