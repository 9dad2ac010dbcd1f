import { generateKeyPairSync } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CheckpointRepository, MakeCheckpoint, Signer } from '#audit';
import type { DisclosureDocument } from '#contracts';
import { newId, projectRoot } from '#platform';
import type { Play } from '../../support/workflow/play.js';
import { findingOf } from '../../support/workflow/reports.js';
import type { Asking, Caller } from './caller.js';
import { ENDPOINTS, endpointOf } from './documented.js';
import { Intake } from './intake.js';

/** Each answer is held against the document by `Caller`; here it is seen that all of them were given. */
const succeeded = new Set<string>();

let intake: Intake;
let play: Play;
let at: string;
const people: Record<string, Caller> = {};
beforeAll(async () => {
  intake = await Intake.open();
  play = await intake.house.play();
  at = `/api/v1/disclosures/${play.id}`;
  const { id } = play.department;
  people.preparer = await intake.signedIn('preparer', id);
  people.secrecy = await intake.signedIn('secrecy', id);
  people.head = await intake.signedIn('head', id);
  for (const role of ['supervisor', 'reviewer', 'officer', 'auditor', 'admin'] as const)
    people[role] = await intake.signedIn(role);
});
afterAll(() => intake.close());

async function does<T = unknown>(who: string, method: string, path: string, asking: Asking = {}): Promise<T> {
  const caller = people[who] ?? intake.anonymous;
  const { status, text, json } = await caller.ask<T>(method, path, asking);
  if (status >= 400) throw new Error(`${who} ${method} ${path}: ${text}`);
  succeeded.add(endpointOf(method, path)?.operation.operationId ?? '');
  return json;
}
const reads = <T = unknown>(who: string, path: string) => does<T>(who, 'GET', path);
const acts = async (who: string, action: string, body?: object) => {
  const { version } = await play.view();
  const asking = { version, ...(body ? { body } : {}) };
  const { state } = await does<{ state: string }>(who, 'POST', `${at}/actions/${action}`, asking);
  return state;
};
const checked = async () => {
  await play.verdict('validation', 0);
  await play.verdict('scoring', 0);
};
const explained = async () => {
  await play.found('validation', [findingOf('F-explain', 'explain')]);
  await play.found('scoring', []);
  const of = `${at}/revisions/${(await play.view()).revision}/explanations`;
  const explanations = [{ finding: 'F-explain', text: '属实' }];
  const { items } = await does<{ items: { id: string }[] }>('preparer', 'PUT', of, { body: { explanations } });
  const judgements = items.map(({ id }) => ({ explanation: id, decision: 'confirmed' }));
  await does('reviewer', 'PUT', `${of}/judgements`, { body: { judgements } });
};
const saves = async () => {
  const { document } = await reads<{ document: DisclosureDocument }>('preparer', `${at}/draft`);
  const identity = { ...document.identity, title: newId<'title'>() };
  const body = { document: { ...document, identity } };
  await does('preparer', 'PUT', `${at}/draft`, { version: (await play.view()).version, body });
  await reads('preparer', `${at}/draft/findings`);
  await reads('preparer', `${at}/draft/narrative`);
  const composed = { version: (await play.view()).version, body: { sections: [] } };
  await does('preparer', 'PUT', `${at}/draft/narrative`, composed);
};

function aSigner(): Signer {
  const der = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' });
  const signer = Signer.from(der.toString('base64'));
  if (!signer) throw new Error('this is no key');
  return signer;
}

it('takes a disclosure from its first draft to its publication date over HTTP, and back where needed', async () => {
  await saves();
  expect(await acts('preparer', 'submit')).toBe('checking');
  expect(await acts('preparer', 'withdraw', { reason: '数据有误' })).toBe('withdrawn');
  expect(await acts('preparer', 'correct', {})).toBe('draft');
  await saves();
  expect(await acts('preparer', 'resubmit')).toBe('checking');
  await checked();
  const comments = [{ place: { kind: 'table', table: 'summary' }, text: '请核对' }];
  const written = await does<{ items: { id: string }[] }>('reviewer', 'POST', `${at}/comments`, { body: { comments } });
  const task = `${at}/comments/${written.items[0]?.id}`;
  await does('reviewer', 'POST', `${task}/resolve`);
  await does('reviewer', 'POST', `${task}/reopen`, { body: { text: '再看' } });
  await does('reviewer', 'POST', `${task}/resolve`);
  const { items: reasons } = await reads<{ items: object[] }>('reviewer', `${at}/return-reasons`);
  expect(reasons).toEqual([]);
  const kinds = [{ kind: 'figures', text: '表一与表四不符' }];
  expect(await acts('reviewer', 'return', { reason: '请核对', reasons: kinds, comments })).toBe('returned');
  const { items } = await reads<{ items: { id: string }[] }>('preparer', `${at}/comments`);
  await does('preparer', 'POST', `${at}/comments/${items[1]?.id}/answer`, { body: { text: '已改' } });
  await acts('preparer', 'correct', {});
  await saves();
  await acts('preparer', 'resubmit');
  await explained();
  expect(await acts('preparer', 'ask-return', { reason: '还想再核对' })).toBe('in_review');
  expect(await acts('secrecy', 'review-secrecy', { outcome: 'cleared' })).toBe('in_review');
  expect(await acts('head', 'sign-off')).toBe('in_review');
  expect(await acts('officer', 'assign', { assignee: null })).toBe('in_review');
  await intake.house.dataSource.query('update gongkai.cycle set review_levels = 2');
  expect(await acts('supervisor', 'endorse')).toBe('in_review');
  expect(await acts('reviewer', 'claim')).toBe('in_review');
  expect(await acts('reviewer', 'release')).toBe('in_review');
  expect(await acts('reviewer', 'approve', { documentNumber: '财决〔2024〕1号', dated: '2024-09-01' })).toBe(
    'approved',
  );
  expect(await acts('officer', 'schedule', { publishAt: '2024-10-30T09:00:00+08:00' })).toBe('scheduled');
  expect(await acts('officer', 'unschedule')).toBe('approved');
  expect((await play.view()).revision).toBe(3);
});

it('shows all of it to those who may see it', async () => {
  for (const path of ['', '/comments', '/audit', '/progress', '/revisions', '/revisions/3']) {
    await reads('auditor', `${at}${path}`);
  }
  for (const chain of [at, '/api/v1']) {
    for (const file of ['audit/export.jsonl', 'audit/export.csv']) await reads('auditor', `${chain}/${file}`);
  }
  await reads('head', `${at}/receipt`);
  await reads('head', `${at}/timeline`);
  for (const view of ['dashboard', 'forecasts'])
    await reads('officer', `/api/v1/cycles/${intake.house.cycle.id}/${view}`);
  for (const verdict of ['findings', 'score']) await reads('head', `${at}/revisions/3/${verdict}`);
  await reads('auditor', `${at}/approvals`);
  await reads('preparer', `${at}/returns`);
  await reads('preparer', `${at}/diff?from=1&to=3`);
  await reads('reviewer', `${at}/revisions/3/beside?table=summary`);
  await reads('supervisor', '/api/v1/reviews?state=approved&desk=unclaimed&late=false');
  await reads('reviewer', '/api/v1/disclosures');
  await reads('reviewer', '/api/v1/cycles');
  await reads('reviewer', `/api/v1/cycles/${intake.house.cycle.id}`);
  const { items } = await reads<{ items: { action: string }[] }>('auditor', '/api/v1/audit');
  expect(items.map(({ action }) => action)).toContain('publication.unscheduled');
});

it('shows an auditor what was signed, and proves that a disclosure stands in it', async () => {
  const { dataSource, clock } = intake.house;
  await new MakeCheckpoint(dataSource, new CheckpointRepository(), aSigner(), clock).run();
  await reads('auditor', '/api/v1/audit/keys');
  const { items } = await reads<{ items: { number: number }[] }>('auditor', '/api/v1/audit/checkpoints');
  await reads('auditor', `/api/v1/audit/checkpoints/${items[0]?.number}`);
  await reads('auditor', `${at}/audit/proof`);
});

it('lets an operator see the queues, and ask again for a job that was given up', async () => {
  await intake.house.dataSource.query(
    `insert into gongkai.dead_letter (id, queue, name, job_key, payload, code, message, attempts, request_id, failed_at)
     values ($1::uuid, 'scoring', 'scoring.score-revision', 'k', $2, 'JOB.GAVE_UP', '任务中断', 3, null, now())`,
    [newId<'dead-letter'>(), { v: 1, disclosureId: play.id, revision: 3, contentHash: 'f'.repeat(64), requestId: 'r' }],
  );
  await reads('admin', '/api/v1/queues');
  const { items } = await reads<{ items: { id: string }[] }>('admin', '/api/v1/dead-letters');
  await does('admin', 'POST', `/api/v1/dead-letters/${items[0]?.id}/retry`);
  const after = await reads<{ items: { retriedAt: string | null }[] }>('admin', '/api/v1/dead-letters');
  expect(after.items[0]?.retriedAt).not.toBeNull();
});

it('signs people in and out, and reads the file that they upload', async () => {
  const other = await intake.house.play();
  const preparer = await intake.signedIn('preparer', other.department.id);
  await does('anybody', 'POST', '/api/v1/session', { body: preparer.credentials });
  people.other = preparer;
  const body = await readFile(join(projectRoot(), 'tests/golden/2023/qingshan/source.txt'));
  await does('other', 'PUT', `/api/v1/disclosures/${other.id}/draft/file`, { version: 1, body });
  await reads('other', '/api/v1/session');
  await does('other', 'DELETE', '/api/v1/session');
  expect((await preparer.get('/api/v1/session')).json.code).toBe('SESSION.EXPIRED');
});

it('lets an administrator look after the people, and everybody after themselves', async () => {
  const first = { login: newId<'login'>(), initialPassword: 'chosen by the administrator' };
  const { id } = await does<{ id: string }>('admin', 'POST', '/api/v1/accounts', { body: { ...first, name: '新人' } });
  const account = `/api/v1/accounts/${id}`;
  await reads('admin', '/api/v1/accounts');
  expect(await reads('admin', account)).toMatchObject({ name: '新人', mustChangePassword: true, roles: [] });
  await does('admin', 'POST', `${account}/roles`, { body: { role: 'auditor' } });
  await does('admin', 'POST', `${account}/oidc-identities`, { body: { issuer: 'https://sso.example', subject: '42' } });
  await does('admin', 'DELETE', `${account}/oidc-identities?issuer=https://sso.example&subject=42`);
  const body = { login: first.login, password: first.initialPassword };
  people.newcomer = await intake.comesIn(body);
  expect((await people.newcomer.get('/api/v1/audit')).json.code).toBe('ACCOUNT.PASSWORD_CHANGE_NEEDED');
  const change = { current: first.initialPassword, next: 'chosen by the newcomer' };
  await does('newcomer', 'PUT', '/api/v1/session/password', { body: change });
  await reads('newcomer', '/api/v1/audit');

  const expiresAt = new Date(intake.house.clock.now().getTime() + 86_400_000).toISOString();
  const wanted = { body: { name: '下载程序', scopes: ['read'], expiresAt } };
  const { id: token } = await does<{ id: string }>('newcomer', 'POST', '/api/v1/tokens', wanted);
  const { id: other } = await does<{ id: string }>('newcomer', 'POST', '/api/v1/tokens', wanted);
  await reads('newcomer', '/api/v1/tokens');
  await does('newcomer', 'DELETE', `/api/v1/tokens/${token}`);
  await reads('admin', `${account}/tokens`);
  await does('admin', 'DELETE', `${account}/tokens/${other}`);

  await intake.comesIn({ login: first.login, password: change.next });
  const { items } = await reads<{ items: { id: string; current: boolean }[] }>('newcomer', '/api/v1/sessions');
  await does('newcomer', 'DELETE', `/api/v1/sessions/${items.find(({ current }) => !current)?.id}`);
  await does('newcomer', 'DELETE', '/api/v1/sessions');
  await reads('admin', `${account}/sessions`);
  await does('admin', 'DELETE', `${account}/sessions`);
  const reset = await does<{ token: string }>('admin', 'POST', `${account}/password-resets`);
  await does('anybody', 'POST', '/api/v1/password-reset', {
    body: { token: reset.token, password: 'chosen once more' },
  });
  await does('admin', 'DELETE', `${account}/roles?role=auditor`);
  await does('admin', 'POST', `${account}/disable`);
  await does('admin', 'POST', `${account}/enable`);
  await reads('auditor', `${account}/audit`);
  await reads('anybody', '/api/v1/sign-in');
});

it('tells people what concerns them, as they choose, and other systems as well', async () => {
  const { accountId } = await reads<{ accountId: string }>('head', '/api/v1/session');
  const { dataSource } = intake.house;
  await dataSource.query(
    `insert into gongkai.notice (id, account_id, event, kind, details, at, in_app, mail)
     select gen_random_uuid(), $1, 'event ' || n, 'publication.released', '{}', now(), true, 'off'
     from generate_series(1, 2) n`,
    [accountId],
  );
  const { items } = await reads<{ items: { id: string }[] }>('head', '/api/v1/notices');
  await reads('head', '/api/v1/notices/unread-count');
  await does('head', 'POST', `/api/v1/notices/${items[1]?.id}/read`);
  await does('head', 'POST', '/api/v1/notices/read-up-to', { body: { id: items[0]?.id } });
  await reads('head', '/api/v1/notices/settings');
  await does('head', 'PUT', '/api/v1/notices/settings', { body: { kinds: [] } });

  const wanted = { url: 'https://oa.example.cn/gongkai', kinds: ['publication.released'] };
  const { webhook } = await does<{ webhook: { id: string } }>('admin', 'POST', '/api/v1/webhooks', { body: wanted });
  const at = `/api/v1/webhooks/${webhook.id}`;
  await reads('admin', '/api/v1/webhooks');
  await dataSource.query(
    `insert into gongkai.webhook_call (id, webhook_id, event, kind, body, asked_at)
     values (gen_random_uuid(), $1, 'event', 'publication.released', '{}', now())`,
    [webhook.id],
  );
  const calls = await reads<{ items: { id: string }[] }>('admin', `${at}/calls`);
  await does('admin', 'POST', `${at}/calls/${calls.items[0]?.id}/replay`);
  await does('admin', 'DELETE', at);
});

it('has given every answer that the document names', () => {
  // Those that only send a browser elsewhere are followed where there is a provider to follow them to.
  const answering = ENDPOINTS.filter(({ path }) => !path.startsWith('/api/v1/sign-in/oidc'));
  const named = answering.map(({ operation }) => operation.operationId);
  expect([...succeeded].sort()).toEqual(named.sort());
});
