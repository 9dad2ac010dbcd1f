import { createHash } from 'node:crypto';
import { intoState } from '../../support/workflow/into-state.js';
import type { Play } from '../../support/workflow/play.js';
import type { Caller } from './caller.js';
import { Intake } from './intake.js';

let intake: Intake;
let play: Play;
let auditor: Caller;
beforeAll(async () => {
  intake = await Intake.open();
  play = await intoState(intake.house, 'approved');
  await intoState(intake.house, 'published');
  auditor = await intake.signedIn('auditor');
});
afterAll(() => intake.close());

interface Item {
  readonly seq: number;
  readonly action: string;
  readonly actorName: string | null;
  readonly sentence: { readonly zh: string; readonly en: string };
}

it('tells every step as a sentence with the name of who took it', async () => {
  const preparer = await intake.signedIn('preparer', play.department.id);
  const version = (await play.view()).version;
  const returned = await (await intake.signedIn('reviewer')).ask(
    'POST',
    `/api/v1/disclosures/${play.id}/actions/return`,
    {
      version,
      body: {
        reason: '=请核对',
        comments: [{ place: { kind: 'cell', table: 'summary', row: 'income-total', column: 'c1' }, text: '请核对' }],
      },
    },
  );
  expect(returned.status).toBe(200);
  const { json } = await preparer.get<{ items: readonly Item[] }>(`/api/v1/disclosures/${play.id}/audit`);
  const last = json.items.at(-1);
  expect(last?.actorName).toBe('王五');
  expect(last?.sentence.zh).toBe('王五退回了第 1 稿。原因：=请核对');
  for (const { sentence } of json.items) expect(`${sentence.zh}${sentence.en}`).not.toContain('—');
});

it('hands out lines from which anybody recomputes the chain', async () => {
  const answer = await auditor.get(`/api/v1/disclosures/${play.id}/audit/export.jsonl`);
  expect(answer.headers.get('content-disposition')).toContain(`audit-${play.id}.jsonl`);
  const lines = answer.text.trimEnd().split('\n');
  let previous = '';
  lines.forEach((line, n) => {
    const entry = line.slice(line.indexOf('"entry":') + 8, -1);
    const { hash } = JSON.parse(line) as { hash: string };
    expect(
      createHash('sha256')
        .update(previous + entry)
        .digest('hex'),
    ).toBe(hash);
    expect(JSON.parse(entry)).toMatchObject({ disclosureId: play.id, seq: n + 1 });
    previous = hash;
  });
  const all = (await auditor.get('/api/v1/audit/export.jsonl')).text;
  for (const line of lines) expect(all).toContain(line);
  expect(all.split('\n').length).toBeGreaterThan(lines.length + 1);
});

it('hands out a table in which nothing runs as a formula', async () => {
  const { text, headers } = await auditor.get(`/api/v1/disclosures/${play.id}/audit/export.csv`);
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const rows = text.trimEnd().split('\r\n');
  expect(rows[0]).toContain('"经办人 by"');
  expect(rows.at(-1)).toContain(`"'=请核对"`);
  expect(rows.at(-1)).toContain('"王五退回了第 1 稿。原因：=请核对"');
  const all = (await auditor.get('/api/v1/audit/export.csv')).text;
  expect(all.startsWith(text.split('\r\n')[0] ?? '?')).toBe(true);
});
