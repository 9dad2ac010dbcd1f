import type { DataSource } from 'typeorm';
import { AuditTrail, verifyChains } from '#audit';
import { countQueries } from '#database';
import { newId } from '#platform';
import { freshDatabase, type TestDatabase } from '#testing';
import { anEntry } from './an-entry.js';

let database: TestDatabase;
let app: DataSource;
let trail: AuditTrail;
beforeAll(async () => {
  database = await freshDatabase();
  app = await database.open();
  trail = new AuditTrail(app);
});
afterAll(() => database.drop());

it('gives back what was appended, numbered from 1', async () => {
  const first = anEntry();
  const second = anEntry({
    disclosureId: first.disclosureId,
    actorId: null,
    revision: null,
    reason: null,
    action: 'checks.passed',
    details: { 名称: '"引号"\\反斜杠\n换行\u2028', n: 7, gone: undefined },
  });
  for (const entry of [first, second]) await app.transaction((manager) => trail.append(manager, entry));
  const listed = await trail.ofDisclosure(first.disclosureId, { afterSeq: 0, limit: 10 });
  expect(listed).toEqual([
    { ...first, seq: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    { ...second, details: JSON.parse(JSON.stringify(second.details)), seq: 2, hash: expect.any(String) },
  ]);
  expect(await verifyChains(app, { disclosureId: first.disclosureId })).toEqual({ chains: 1, entries: 2, broken: [] });
});

it('takes one round trip', async () => {
  const { queries } = await countQueries(() => app.transaction((manager) => trail.append(manager, anEntry())));
  expect(queries).toHaveLength(3);
  expect([queries[0], queries[2]]).toEqual(['START TRANSACTION', 'COMMIT']);
});

it('leaves with its transaction', async () => {
  const entry = anEntry();
  const failing = app.transaction(async (manager) => {
    await trail.append(manager, entry);
    throw new Error('the deed failed');
  });
  await expect(failing).rejects.toThrow('the deed failed');
  expect(await trail.ofDisclosure(entry.disclosureId, { afterSeq: 0, limit: 10 })).toEqual([]);
});

it('keeps one chain when many append at once', async () => {
  const { disclosureId } = anEntry();
  const seqs = await Promise.all(
    Array.from({ length: 40 }, () =>
      app.transaction(async (manager) => (await trail.append(manager, anEntry({ disclosureId }))).seq),
    ),
  );
  expect(seqs.sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
  expect(await verifyChains(app, { disclosureId })).toEqual({ chains: 1, entries: 40, broken: [] });
});

it('pages one disclosure forwards and all of them backwards, without a gap', async () => {
  const { disclosureId } = anEntry();
  const at = new Date('2030-01-01T00:00:00Z');
  for (let n = 0; n < 5; n++) {
    await trail.append(app.manager, anEntry({ disclosureId, at: new Date(at.getTime() + (n >> 1)) }));
  }
  const forwards = await trail.ofDisclosure(disclosureId, { afterSeq: 3, limit: 10 });
  expect(forwards.map(({ seq }) => seq)).toEqual([4, 5]);

  const backwards: number[] = [];
  let after: string | null = null;
  do {
    const page = await trail.latest({ after, limit: 2 });
    if (!page.ok) throw new Error(page.code);
    backwards.push(...page.value.items.filter((item) => item.disclosureId === disclosureId).map(({ seq }) => seq));
    after = page.value.next;
  } while (after !== null);
  expect(backwards).toEqual([5, 4, 3, 2, 1]);
});

it('refuses a place that is none', async () => {
  expect(await trail.latest({ after: "' or 1=1", limit: 2 })).toMatchObject({
    ok: false,
    code: 'AUDIT.CURSOR_INVALID',
  });
});

it('takes a floating point number for the bug that it is', async () => {
  const floating = trail.append(app.manager, anEntry({ details: { amount: 0.1 } }));
  await expect(floating).rejects.toThrow(RangeError);
});

it('knows nothing of an unknown disclosure', async () => {
  const disclosureId = newId<'disclosure'>();
  expect(await verifyChains(app, { disclosureId })).toEqual({ chains: 0, entries: 0, broken: [] });
});
