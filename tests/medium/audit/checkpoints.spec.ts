import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import {
  AuditTrail,
  type ChainId,
  CheckpointFolder,
  CheckpointRepository,
  KeepCheckpoints,
  MakeCheckpoint,
  ReadCheckpoints,
  rootFromProof,
  Signer,
  verifyChains,
  verifyCheckpoints,
} from '#audit';
import { FixedClock } from '#kernel';
import { freshDatabase, type TestDatabase } from '#testing';
import { anEntry } from './an-entry.js';

const newKey = () => {
  const der = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' });
  return Signer.from(der.toString('base64')) as Signer;
};
const repository = new CheckpointRepository();

let database: TestDatabase;
let app: DataSource;
let superuser: DataSource;
let trail: AuditTrail;
let folder: string;
let clock: FixedClock;
const signer = newKey();

/** Noon in Shanghai on a day of October 2024. */
const noon = (day: number) => new Date(`2024-10-${day}T04:00:00Z`);
const maker = (by = signer) => new MakeCheckpoint(app, repository, by, clock);
const keep = () => new KeepCheckpoints(app, repository, new CheckpointFolder(folder)).run();
const append = (disclosureId: ChainId, change: Parameters<typeof anEntry>[0] = {}) =>
  trail.append(app.manager, anEntry({ disclosureId, at: clock.now(), ...change }));

beforeAll(async () => {
  database = await freshDatabase();
  app = await database.open();
  superuser = await database.open('superuser');
  trail = new AuditTrail(app);
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-checkpoints-'));
  clock = new FixedClock(noon(10));
  await superuser.query(`
    alter table gongkai.audit_entry disable trigger all; alter table gongkai.audit_head disable trigger all;
    alter table gongkai.audit_mark disable trigger all; alter table gongkai.audit_checkpoint disable trigger all;
    alter table gongkai.audit_key disable trigger all;
    truncate gongkai.audit_entry, gongkai.audit_head, gongkai.audit_mark, gongkai.audit_checkpoint, gongkai.audit_key;`);
});
afterEach(() => rm(folder, { recursive: true }));
afterAll(() => database.drop());

/** Three chains, of which two grow on the second day, and a checkpoint each day. */
async function twoDays(): Promise<[ChainId, ChainId, ChainId]> {
  const chains: [ChainId, ChainId, ChainId] = [anEntry().disclosureId, anEntry().disclosureId, anEntry().disclosureId];
  for (const chain of chains) for (let n = 0; n < 3; n++) await append(chain);
  expect(await maker().run()).toBe(1);
  clock.set(noon(11));
  for (const chain of chains.slice(1)) for (let n = 0; n < 2; n++) await append(chain);
  expect(await maker().run()).toBe(2);
  expect(await keep()).toBe(2);
  return chains;
}

/** What the owner of the server can do: write one entry otherwise and compute everything that follows anew. */
async function rewrite(chain: ChainId, seq: number): Promise<void> {
  await superuser.query(`update gongkai.audit_entry set reason = '另一个原因' where disclosure_id = $1 and seq = $2`, [
    chain,
    seq,
  ]);
  await superuser.query(`
    do $$
    declare e record; last text := '';
    begin
      for e in select * from gongkai.audit_entry where disclosure_id = '${chain}' order by seq loop
        last := gongkai.audit_hash(last, '{"action":' || to_json(e.action) || ',"actorId":' ||
          coalesce(to_json(e.actor_id)::text, 'null') || ',"at":"' ||
          to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","details":' || e.details::text ||
          ',"disclosureId":"' || e.disclosure_id || '","reason":' || coalesce(to_json(e.reason)::text, 'null') ||
          ',"requestId":' || to_json(e.request_id) || ',"revision":' || coalesce(e.revision::text, 'null') || '}', e.seq);
        update gongkai.audit_entry set hash = last where disclosure_id = e.disclosure_id and seq = e.seq;
      end loop;
      update gongkai.audit_head set hash = last where disclosure_id = '${chain}';
    end $$`);
}

const verified = () => verifyCheckpoints(app, folder);

it('finds nothing wrong with what was kept', async () => {
  await twoDays();
  expect(await verified()).toEqual({ checkpoints: 2, keyIds: [signer.keyId], bad: null });
});

it.each([
  ['an entry of the first day', 2, { number: 1, seq: 3 }],
  ['an entry of the second day', 4, { number: 2, seq: 5 }],
])('finds a chain that was written anew with all its hashes: %s', async (_, seq, where) => {
  const [, chain] = await twoDays();
  await rewrite(chain, seq);
  // The chain agrees with itself: this is what only the checkpoints show.
  expect((await verifyChains(app)).broken).toEqual([]);
  expect((await verified()).bad).toEqual({ code: 'AUDIT.CHAIN_REWRITTEN', disclosureId: chain, ...where });
});

it('finds it though the checkpoints in the database were written anew as well', async () => {
  const [, chain] = await twoDays();
  await rewrite(chain, 1);
  await superuser.query('truncate gongkai.audit_mark, gongkai.audit_checkpoint, gongkai.audit_key');
  await maker(newKey()).run();
  expect((await verified()).bad).toMatchObject({ code: 'AUDIT.CHAIN_REWRITTEN', number: 1, disclosureId: chain });
  // And nothing of it takes the place of what is kept.
  expect(await keep()).toBe(0);
});

it('finds a chain that was taken out as a whole', async () => {
  const [chain] = await twoDays();
  for (const table of ['audit_entry', 'audit_head'])
    await superuser.query(`delete from gongkai.${table} where disclosure_id = $1`, [chain]);
  expect((await verifyChains(app)).broken).toEqual([]);
  expect((await verified()).bad).toMatchObject({ code: 'AUDIT.CHAIN_REWRITTEN', number: 1, disclosureId: chain });
});

it.each([
  ['a root', '"root":"', '"root":"0', 'AUDIT.CHECKPOINT_UNSIGNED'],
  ['a mark', '"seq":3', '"seq":2', 'AUDIT.CHECKPOINT_ALTERED'],
])('finds %s altered in a kept file', async (_, from, to, code) => {
  await twoDays();
  const path = join(folder, 'checkpoint-000001.json');
  const text = await readFile(path, 'utf8');
  await writeFile(
    path,
    text.replace(
      from.replaceAll('"', from.includes('root') ? '\\"' : '"'),
      to.replaceAll('"', from.includes('root') ? '\\"' : '"'),
    ),
  );
  const { bad } = await verified();
  expect(bad).toMatchObject({ code, number: 1 });
});

it('finds a kept file that is gone', async () => {
  await twoDays();
  await rm(join(folder, 'checkpoint-000001.json'));
  expect((await verified()).bad).toEqual({ code: 'AUDIT.CHECKPOINT_MISSING', number: 1 });
});

it('makes one a day and one after a publication, once, though several look', async () => {
  expect(await maker().run()).toBeNull();
  const chain = anEntry().disclosureId;
  await append(chain);
  expect((await Promise.all([maker().run(), maker().run(), maker().run()])).filter(Boolean)).toEqual([1]);
  await append(chain);
  expect(await maker().run()).toBeNull();
  await append(chain, { action: 'publication.released' });
  expect((await Promise.all([maker().run(), maker().run()])).filter(Boolean)).toEqual([2]);
  expect(await maker().run()).toBeNull();
  // One minute before and at midnight in Shanghai.
  clock.set(new Date('2024-10-10T15:59:59Z'));
  expect(await maker().run()).toBeNull();
  clock.set(new Date('2024-10-10T16:00:00Z'));
  expect(await maker().run()).toBe(3);
  const { items } = await new ReadCheckpoints(app, repository).list({ before: null, limit: 9 });
  expect(items.map(({ number, occasion }) => `${number} ${occasion}`)).toEqual(['3 daily', '2 publication', '1 daily']);
});

it('goes over to a new key, and never back', async () => {
  await twoDays();
  clock.set(noon(12));
  const next = newKey();
  expect(await maker(next).run()).toBe(3);
  await keep();
  expect(await verified()).toEqual({ checkpoints: 3, keyIds: [signer.keyId, next.keyId], bad: null });
  clock.set(noon(13));
  await expect(maker(signer).run()).rejects.toMatchObject({ code: 'AUDIT.KEY_RETIRED' });
});

it('proves that a chain stands in the last checkpoint, and of no other', async () => {
  const [chain] = await twoDays();
  const read = new ReadCheckpoints(app, repository);
  const proof = await read.prove(chain);
  if (!proof.ok) throw new Error(proof.code);
  const { root, chains } = JSON.parse(proof.value.checkpoint.text) as { root: string; chains: number };
  expect(chains).toBe(3);
  expect(rootFromProof(proof.value, chains)).toBe(root);
  const forged = { ...proof.value, mark: { ...proof.value.mark, seq: 4 } };
  expect(rootFromProof(forged, chains)).not.toBe(root);
  expect(await read.prove(anEntry().disclosureId)).toMatchObject({ code: 'AUDIT.NOT_YET_COVERED' });
});
