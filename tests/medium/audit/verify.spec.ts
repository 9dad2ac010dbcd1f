import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { AuditTrail, type ChainId, verifyChains } from '#audit';
import { say } from '#contracts';

import { freshDatabase, type TestDatabase } from '#testing';
import { anEntry } from './an-entry.js';

const CHAINS = 4;
const LENGTH = 5;

let database: TestDatabase;
let app: DataSource;
let superuser: DataSource;
const chains: ChainId[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  app = await database.open();
  superuser = await database.open('superuser');
  const trail = new AuditTrail(app);
  for (let n = 0; n < CHAINS; n++) {
    const { disclosureId } = anEntry();
    chains.push(disclosureId);
    for (let seq = 1; seq <= LENGTH; seq++) await trail.append(app.manager, anEntry({ disclosureId }));
  }
  // A superuser can switch every guard off; the hashes must tell all the same.
  await superuser.query(`
    alter table gongkai.audit_entry disable trigger all;
    alter table gongkai.audit_head disable trigger all;
    alter table gongkai.audit_entry drop constraint audit_entry_hash_check, drop constraint audit_entry_seq_check,
      drop constraint audit_entry_revision_check, drop constraint audit_entry_pkey;
    create table entries_as_written as table gongkai.audit_entry;
    create table heads_as_written as table gongkai.audit_head`);
});
afterEach(() => restore());
afterAll(() => database.drop());

const restore = () =>
  superuser.query(`
    truncate gongkai.audit_entry, gongkai.audit_head;
    insert into gongkai.audit_entry table entries_as_written;
    insert into gongkai.audit_head table heads_as_written`);

const chain = (n: number) => chains[n] as ChainId;
const at = (n: number, seq: number) => `where disclosure_id = '${chain(n)}' and seq = ${seq}`;

it('finds nothing wrong with what was written', async () => {
  expect(await verifyChains(app)).toEqual({ chains: CHAINS, entries: CHAINS * LENGTH, broken: [] });
});

it.each([
  ['an edited reason', `update gongkai.audit_entry set reason = '无' #1.3`, 'AUDIT.ENTRY_ALTERED', 3],
  ['an edited actor', 'update gongkai.audit_entry set actor_id = null #1.1', 'AUDIT.ENTRY_ALTERED', 1],
  [
    'details spelled otherwise',
    `update gongkai.audit_entry set details = (details::text || ' ')::json #1.2`,
    'AUDIT.ENTRY_ALTERED',
    2,
  ],
  ['a millisecond', `update gongkai.audit_entry set at = at + interval '1 ms' #1.5`, 'AUDIT.ENTRY_ALTERED', 5],
  ['no real time', `update gongkai.audit_entry set at = 'infinity' #1.5`, 'AUDIT.ENTRY_ALTERED', 5],
  ['an entry taken out', 'delete from gongkai.audit_entry #1.2', 'AUDIT.ENTRY_MISSING', 2],
  ['the first taken out', 'delete from gongkai.audit_entry #1.1', 'AUDIT.ENTRY_MISSING', 1],
  ['the last taken out', 'delete from gongkai.audit_entry #1.5', 'AUDIT.TAIL_MISSING', 5],
  ['a head taken away', `delete from gongkai.audit_head where disclosure_id = '#1'`, 'AUDIT.HEAD_MISSING', 5],
  [
    'a head set back',
    `update gongkai.audit_head set seq = 4 where disclosure_id = '#1'`,
    'AUDIT.LAST_ENTRY_REPLACED',
    5,
  ],
  ['a chain taken out', `delete from gongkai.audit_entry where disclosure_id = '#1'`, 'AUDIT.TAIL_MISSING', 1],
])('names the first bad entry: %s', async (_, sql, code, seq) => {
  await superuser.query(sql.replace(/#1\.(\d)/, (_match, n) => at(1, Number(n))).replace('#1', chain(1)));
  const { broken } = await verifyChains(app);
  expect(broken).toEqual([{ disclosureId: chain(1), seq, code }]);
  expect(say(code, { ...broken[0] }).zh).toContain(chain(1));
});

it('names both halves of a swap, and every chain that is broken', async () => {
  await superuser.query(
    `update gongkai.audit_entry set seq = 5 - seq where seq in (2, 3) and disclosure_id = '${chain(0)}'`,
  );
  await superuser.query(`update gongkai.audit_entry set disclosure_id = '${chain(3)}', seq = 6 ${at(2, 5)}`);
  const { broken } = await verifyChains(app);
  expect(broken).toHaveLength(3);
  expect(broken).toEqual(
    expect.arrayContaining([
      { disclosureId: chain(0), seq: 2, code: 'AUDIT.ENTRY_ALTERED' },
      { disclosureId: chain(2), seq: 5, code: 'AUDIT.TAIL_MISSING' },
      { disclosureId: chain(3), seq: 6, code: 'AUDIT.ENTRY_ALTERED' },
    ]),
  );
});

it('notices entries that were written past the system', async () => {
  const { disclosureId } = anEntry();
  await superuser.query(`insert into gongkai.audit_entry select '${disclosureId}', 1, at, actor_id, action, revision, reason,
    details, request_id, hash from gongkai.audit_entry ${at(0, 1)}`);
  expect((await verifyChains(app)).broken).toEqual([{ disclosureId, seq: 1, code: 'AUDIT.ENTRY_ALTERED' }]);
});

it('looks at one chain when asked for one', async () => {
  await superuser.query(`update gongkai.audit_entry set action = 'x' ${at(0, 1)}`);
  expect((await verifyChains(app, { disclosureId: chain(1) })).broken).toEqual([]);
  expect((await verifyChains(app, { disclosureId: chain(0) })).broken).toHaveLength(1);
});

it('detects any edit of any stored field', async () => {
  const text = fc.string({ unit: 'grapheme' }).filter((value) => !value.includes('\0'));
  const edits = fc.oneof(
    fc.record({ column: fc.constantFrom('action', 'reason', 'request_id', 'hash'), value: text }),
    fc.record({ column: fc.constantFrom('actor_id', 'disclosure_id'), value: fc.uuid() }),
    fc.record({ column: fc.constantFrom('seq', 'revision'), value: fc.integer({ min: -9, max: 99 }).map(String) }),
    fc.record({
      column: fc.constant('at'),
      value: fc
        .date({ min: new Date(0), noInvalidDate: true, max: new Date('9999-01-01') })
        .map((d) => d.toISOString()),
    }),
    fc.record({
      column: fc.constant('details'),
      value: fc
        .jsonValue()
        .map((v) => JSON.stringify(v))
        .filter((v) => !v.includes('\\u0000')),
    }),
  );
  const place = fc.tuple(fc.nat(CHAINS - 1), fc.integer({ min: 1, max: LENGTH }));
  await fc.assert(
    fc
      .asyncProperty(place, edits, async ([n, seq], { column, value }) => {
        const changed = await superuser.query(
          `update gongkai.audit_entry set ${column} = $1 ${at(n, seq)} and ${column}::text is distinct from $2
           returning 1`,
          [value, value],
        );
        fc.pre(changed[1] === 1);
        expect((await verifyChains(app)).broken).not.toEqual([]);
      })
      .afterEach(restore),
    { numRuns: 150 },
  );
});
