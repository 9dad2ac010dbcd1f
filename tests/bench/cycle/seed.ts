import { randomUUID } from 'node:crypto';
import { argon2id, hash } from 'argon2';
import type { DataSource } from 'typeorm';
import { canonicalDocument, hashOfCanonical, withFormField } from '#entry';
import { freshDatabase, type TestDatabase } from '#testing';
import { cleanReference } from '../clean-reference.js';

/** How much history a district has. */
export interface Size {
  readonly years: number;
  readonly departments: number;
}

export interface SeededDistrict {
  readonly database: TestDatabase;
  /** The latest cycle. */
  readonly cycleId: string;
  /** Whole disclosures of that cycle, with two real revisions each. */
  readonly disclosures: readonly string[];
}

export const PASSWORD = 'bench-password';
export const READERS = ['reviewer', 'officer', 'auditor'] as const;

/** So many disclosures have real documents; the others have a word, since no list reads their text. */
const WHOLE = 50;
const LAST_YEAR = 2024;

const CYCLES = `
  insert into gongkai.cycle (id, title, region, fiscal_year, pack_id, submit_by, publish_at)
  select gen_random_uuid(), y || '年度', '区', y, 'hubei-wuhan-2023', make_date(y + 1, 9, 30), make_date(y + 1, 10, 31)
  from generate_series($1::int - $2::int + 1, $1::int) y returning id, fiscal_year`;

const DEPARTMENTS = `
  insert into gongkai.department (id, code, name)
  select gen_random_uuid(), lpad(n::text, 6, '0'), '第' || n || '局' from generate_series(1, $1::int) n`;

/** Earlier years are published; in the last one every state is there. */
const DISCLOSURES = `
  insert into gongkai.disclosure (id, cycle_id, department_id, state, version, revision, revision_hash, holder, held_since,
    preparing_seconds, reviewing_seconds, usual_preparing, usual_reviewing, published_revision, publish_at, updated_at)
  select gen_random_uuid(), c.id, p.id, s.state, 9, 2, 'h', case s.state
      when 'checking' then 'checks' when 'in_review' then (array['secrecy', 'head', 'reviewer'])[1 + n % 3]
      when 'approved' then 'officer' when 'scheduled' then 'calendar' when 'published' then 'nobody' else 'preparer' end,
    c.submit_by - n % 40 * interval '1 day', n % 50 * 86400, n % 20 * 86400, n % 45 * 86400, n % 25 * 86400,
    case s.state when 'published' then 2 end,
    case when s.state in ('scheduled', 'published') then c.publish_at end, c.submit_by - n * interval '1 minute'
  from gongkai.cycle c
    cross join (select id, row_number() over (order by code)::int as n from gongkai.department) p
    cross join lateral (select case when c.fiscal_year < $1 then 'published' else
      (array['draft', 'checking', 'in_review', 'in_review', 'returned', 'approved', 'scheduled', 'published'])[1 + n % 8] end as state) s
  order by c.fiscal_year, n`;

const DRAFTS = `
  insert into gongkai.draft (disclosure_id, document, content_hash, saved_at)
  select id, $1, $2, updated_at from gongkai.disclosure`;

const REVISIONS = `
  insert into gongkai.revision (disclosure_id, revision, document, content_hash, authors, submitted_by, submitted_at)
  select id, r, 'x', encode(sha256('x'), 'hex'), '{}', gen_random_uuid(), updated_at
  from gongkai.disclosure, generate_series(1, 2) r where not id = any ($1)`;

const WHOLE_REVISION = `
  insert into gongkai.revision (disclosure_id, revision, document, content_hash, authors, submitted_by, submitted_at)
  select id, $2, $3, $4, '{}', gen_random_uuid(), now() from unnest($1::uuid[]) id`;

const VERDICTS = `
  insert into gongkai.verdict (disclosure_id, revision, kind, blocking, explain, notice, report, recorded_at)
  select disclosure_id, revision, k, 0, 1, 2, '{"findings":[],"notChecked":[],"forms":[]}', submitted_at
  from gongkai.revision, unnest(array['validation', 'scoring']) k`;

const STEPS = [
  'disclosure.opened',
  'draft.saved',
  'disclosure.submitted',
  'checks.passed',
  'disclosure.returned',
  'disclosure.correction-begun',
  'draft.saved',
  'disclosure.resubmitted',
  'checks.passed',
];
const ENTRIES = `
  insert into gongkai.audit_entry (disclosure_id, seq, at, actor_id, action, revision, reason, details, request_id, hash)
  select d.id, s.seq, d.updated_at + s.seq * interval '1 hour', null, s.action, null, null, '{}', 'bench', repeat('0', 64)
  from gongkai.disclosure d cross join unnest($1::text[]) with ordinality s (action, seq) order by 3`;

/** A district with its whole history, written by the set. */
export async function seedDistrict({ years, departments }: Size): Promise<SeededDistrict> {
  const database = await freshDatabase();
  const owner = await database.open('owner');
  const cycles: { id: string; fiscal_year: number }[] = await owner.query(CYCLES, [LAST_YEAR, years]);
  const cycleId = cycles.find(({ fiscal_year }) => fiscal_year === LAST_YEAR)?.id ?? '';
  await owner.query(DEPARTMENTS, [departments]);
  await owner.query(DISCLOSURES, [LAST_YEAR]);
  await owner.query(DRAFTS, ['{}', 'h']);
  const disclosures = await wholeOnes(owner, cycleId);
  await owner.query(REVISIONS, [disclosures]);
  await owner.query(VERDICTS);
  await owner.query(ENTRIES, [STEPS]);
  await readers(owner);
  await owner.query('vacuum analyze');
  return { database, cycleId, disclosures };
}

async function wholeOnes(owner: DataSource, cycleId: string): Promise<string[]> {
  const rows: { id: string }[] = await owner.query(
    `select d.id from gongkai.disclosure d join gongkai.department p on p.id = d.department_id
     where d.cycle_id = $1 order by p.code desc limit $2`,
    [cycleId, WHOLE],
  );
  const ids = rows.map(({ id }) => id);
  const first = await cleanReference();
  const second = withFormField(first, { form: 'whole', field: 'measures' }, '加强预算管理。');
  for (const [revision, document] of [first, second].entries()) {
    const text = canonicalDocument(document);
    await owner.query(WHOLE_REVISION, [ids, revision + 1, text, hashOfCanonical(text)]);
  }
  return ids;
}

async function readers(owner: DataSource): Promise<void> {
  const password = await hash(PASSWORD, { type: argon2id, memoryCost: 1024, timeCost: 2, parallelism: 1 });
  for (const role of READERS) {
    const id = randomUUID();
    await owner.query(
      'insert into gongkai.account (id, login, name, password_hash, created_at) values ($1, $2, $2, $3, now())',
      [id, role, password],
    );
    await owner.query('insert into gongkai.account_role (account_id, role) values ($1, $2)', [id, role]);
  }
}
