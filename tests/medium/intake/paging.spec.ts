import { generateKeyPairSync } from 'node:crypto';
import { CheckpointRepository, MakeCheckpoint, Signer } from '#audit';
import { MESSAGES, type Role } from '#contracts';
import { IssueApiToken } from '#identity';
import { type AccountId, FixedClock } from '#kernel';
import { newId, orRefuse } from '#platform';
import { intoState } from '../../support/workflow/into-state.js';
import type { Caller } from './caller.js';
import { COMMITTED, ENDPOINTS } from './documented.js';
import { Intake } from './intake.js';
import { type Endpoint, resolved } from './open-api.js';

/** Every list that comes in pages: its answer has a `next`. */
const LISTS = ENDPOINTS.filter(({ operation }) => {
  const schema = operation.responses[200]?.content?.['application/json']?.schema;
  return schema !== undefined && resolved(COMMITTED, schema).properties?.next !== undefined;
});
const MOST = 200;

interface Page {
  readonly items: readonly unknown[];
  readonly next: string | number | null;
  readonly asOf: string;
}

const secret = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');
const signer = Signer.from(secret) as Signer;

let intake: Intake;
let disclosureId: string;
beforeAll(async () => {
  intake = await Intake.open();
  for (let n = 0; n < 5; n++) await intoState(intake.house, 'in_review');
  disclosureId = (await intoState(intake.house, 'scheduled')).id;
  for (let n = 0; n < 5; n++) await giveUpAJob();
  for (let day = 1; day <= 5; day++) await makeCheckpoint(day);
  await callWebhooks();
  for (let n = 0; n < 5; n++) await intake.signedIn('reviewer');
});
afterAll(() => intake.close());

describe.each(LISTS)('$path', (list) => {
  let reader: Caller;
  let path: string;
  let whole: readonly unknown[];
  beforeAll(async () => {
    reader = await intake.signedIn(readerOf(list));
    const { accountId } = (await reader.get<{ accountId: AccountId }>('/api/v1/session')).json;
    path = list.path
      .replace('cycles/{id}', `cycles/${intake.house.cycle.id}`)
      .replace('{account}', accountId)
      .replace('{id}', disclosureId);
    await giveTokens(accountId);
    await tellEveryone();
    whole = (await pageOf(`limit=${MOST}`)).items;
  });
  const pageOf = async (query: string) => (await reader.get<Page>(`${path}?${query}`)).json;

  it('gives everything once, in the same order, whatever the size of a page', async () => {
    expect(whole.length).toBeGreaterThanOrEqual(5);
    for (let limit = 1; limit <= whole.length; limit++) {
      const items: unknown[] = [];
      for (let after = ''; items.length <= whole.length; ) {
        const page = await pageOf(`limit=${limit}${after}`);
        expect(page.asOf).toBe(intake.house.clock.now().toISOString());
        expect(page.items).toHaveLength(Math.min(limit, whole.length - items.length));
        items.push(...page.items);
        if (page.next === null) break;
        after = `&after=${encodeURIComponent(page.next)}`;
      }
      expect(items).toEqual(whole);
    }
  });

  it.each([
    ['nonsense', 'nonsense'],
    ['NUL', '%00'],
    ['the keys of another list', Buffer.from('["2023","a","b"]').toString('base64url')],
    ['a piece of SQL', encodeURIComponent("'; drop table gongkai.draft; --")],
    ['a text without end', 'x'.repeat(5_000)],
  ])('refuses to go on after %s', async (_, after) => {
    const { status, json } = await reader.get(`${path}?after=${after}`);
    expect(['LIST.BAD_CURSOR', 'AUDIT.CURSOR_INVALID', 'REQUEST.INVALID']).toContain(json.code);
    expect(status).toBe(MESSAGES[json.code]?.status);
  });

  it.each(['0', '-1', '201', '1.5', 'many', '1&limit=2'])('refuses pages of %s', async (limit) => {
    const { status, json } = await reader.get(`${path}?limit=${limit}`);
    expect(`${status} ${json.code}`).toBe('400 REQUEST.INVALID');
  });
});

function readerOf({ by }: Endpoint): Role {
  return typeof by === 'string' ? 'auditor' : (by[0] as Role);
}

/** As the calendar does on a day of 2023. */
async function makeCheckpoint(day: number): Promise<void> {
  const clock = new FixedClock(new Date(`2023-01-0${day}T04:00:00Z`));
  await new MakeCheckpoint(intake.house.dataSource, new CheckpointRepository(), signer, clock).run();
}

/** Five of them, each with an entry in the trail of the account. */
async function giveTokens(accountId: AccountId): Promise<void> {
  const expiresAt = new Date(intake.house.clock.now().getTime() + 86_400_000);
  for (let n = 0; n < 5; n++) {
    const by = { actorId: accountId, requestId: newId<'request'>() };
    const asked = { name: `program ${n}`, scopes: ['read'] as const, expiresAt };
    orRefuse(await intake.app.get(IssueApiToken).run(accountId, asked, by));
  }
}

/** Five notices for every account that there is. */
async function tellEveryone(): Promise<void> {
  await intake.house.dataSource.query(
    `insert into gongkai.notice (id, account_id, event, kind, details, at, in_app, mail)
     select gen_random_uuid(), a.id, 'event ' || n, 'publication.released', '{}', now(), true, 'off'
     from gongkai.account a, generate_series(1, 5) n on conflict do nothing`,
  );
}

/** Five webhooks, one of them under the id by which this test knows everything, which was called five times. */
async function callWebhooks(): Promise<void> {
  const { dataSource } = intake.house;
  await dataSource.query(
    `insert into gongkai.webhook (id, url, secret, kinds, created_by, created_at)
     select case n when 1 then $1 else gen_random_uuid() end, 'https://example.cn/', 'secret', '{}', gen_random_uuid(), now()
     from generate_series(1, 5) n`,
    [disclosureId],
  );
  await dataSource.query(
    `insert into gongkai.webhook_call (id, webhook_id, event, kind, body, asked_at)
     select gen_random_uuid(), $1, 'event ' || n, 'publication.released', '{}', now() from generate_series(1, 5) n`,
    [disclosureId],
  );
}

/** As a worker leaves it behind. */
async function giveUpAJob(): Promise<void> {
  await intake.house.dataSource.query(
    `insert into gongkai.dead_letter (id, queue, name, job_key, payload, code, message, attempts, request_id, failed_at)
     values ($1::uuid, 'scoring', 'scoring.score-revision', $1::uuid::text, '{}', 'JOB.GAVE_UP', '任务中断', 3, null, now())`,
    [newId<'dead-letter'>()],
  );
}
