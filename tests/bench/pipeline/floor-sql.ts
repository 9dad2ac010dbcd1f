/** The statements that the product makes for one disclosure, written once more for plain `pg`. */
export const LOCK = `
  select d.*, c.pack_id, c.fiscal_year, c.publish_at as cycle_publish_at, f.content_hash, q.answer
  from gongkai.disclosure d
    join gongkai.cycle c on c.id = d.cycle_id
    join gongkai.draft f on f.disclosure_id = d.id
    left join gongkai.request_record q on q.request_id = $2
  where d.id = $1
  for update of d`;

export const FREEZE = `
  insert into gongkai.revision (disclosure_id, revision, document, content_hash, authors, submitted_by, submitted_at)
  select disclosure_id, 1, document, content_hash, $2, $3, now() from gongkai.draft where disclosure_id = $1`;

export const SUBMITTED = `
  with noted as (
    insert into gongkai.request_record (request_id, actor_id, input_hash, answer, answered_at)
    values ($2, $3, $4, $5, now()))
  update gongkai.disclosure set version = version + 1, state = 'checking', revision = 1, revision_hash = $6,
    authors = $7, updated_at = now() where id = $1`;

export const REVIEWABLE = `
  update gongkai.disclosure set version = version + 1, state = 'in_review', updated_at = now() where id = $1`;

export const AUDIT = 'select seq, hash from gongkai.append_audit_entry($1)';

export const READ = 'select document from gongkai.revision where disclosure_id = $1 and revision = 1';

export const RECORD = `
  with known as (select from gongkai.revision where disclosure_id = $1 and revision = 1 and content_hash = $2),
  fresh as (
    insert into gongkai.verdict (disclosure_id, revision, kind, blocking, explain, notice, report, recorded_at)
    select $1, 1, $3, 0, 0, 0, $4, now() from known on conflict do nothing returning kind, blocking),
  verdicts as (
    select kind, blocking from fresh
    union select kind, blocking from gongkai.verdict where disclosure_id = $1 and revision = 1)
  select exists (select from known) as known, count(*)::int as "in" from verdicts`;

/** What the department has explained so far, as the product asks for it when findings must be explained. */
export const EXPLAINED = `
  select * from (
    select distinct on (e.finding, e.basis) e.id, e.finding, e.basis, e.body, e.revision, e.written_by, e.written_at,
      j.decision, j.reason, j.judged_by, j.judged_at
    from gongkai.explanation e
      left join gongkai.explanation_judgement j on j.explanation_id = e.id
    where e.disclosure_id = $1
    order by e.finding, e.basis, e.id desc, j.id desc) as latest
  order by id`;

export const ADD_JOB =
  'select bullmq.add_job($1, $2, $3, $4::jsonb, $5::jsonb, 0, 0, $6, 1, null, null, null, null, null, false)';

export const INTO_OUTBOX =
  'insert into gongkai.outbox (queue, name, job_key, payload, run_at) values ($1, $2, $3, $4, null)';

export const TAKE = `
  delete from gongkai.outbox where id in
    (select id from gongkai.outbox order by id limit 200 for update skip locked)
  returning queue, name, job_key as key, payload`;
