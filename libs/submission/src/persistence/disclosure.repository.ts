import type { EntityManager } from 'typeorm';
import { type RecordColumns, type RequestRecord, recordOf } from '#database';
import type { DisclosureId } from '#kernel';
import { heldBy } from '../domain/held-by.js';
import { riskOf } from '../domain/risk.js';
import type { Standing, Subject } from '../domain/subject.js';
import { SUBJECT_COLUMNS, type SubjectRow, subjectOf } from './subject.row.js';

export interface Locked {
  readonly subject: Subject;
  /** What an earlier request with the same id was answered, as far as it had committed before the lock was asked for. */
  readonly earlier: RequestRecord | null;
}

const LOCK = `
  select ${SUBJECT_COLUMNS}, q.request_id, q.actor_id, q.input_hash, q.answer
  from gongkai.disclosure d
    join gongkai.cycle c on c.id = d.cycle_id
    join gongkai.draft f on f.disclosure_id = d.id
    left join gongkai.request_record q on q.request_id = $2
  where d.id = $1
  for update of d`;

// On the right of an assignment stands what was there before: the holder who now gives it on.
const HELD_SECONDS = `greatest(0, extract(epoch from $11::timestamptz - held_since))::int`;
const WRITE = `
  update gongkai.disclosure set version = version + 1, state = $2, revision = $3, revision_hash = $4, authors = $5,
    signed_off_revision = $6, open_comments = $7, unexplained = $8, publish_at = $9, published_revision = $10, updated_at = $11,
    supervisor = $12, reviewer = $13, taken_up_revision = $14, endorsed_revision = $15, endorsed_by = $16, returns = $17,
    spending = $18, last_spending = $19, risk = $20, cleared_revision = $21, return_asked = $22,
    holder = $23, held_since = case holder when $23 then held_since else $11 end,
    preparing_seconds = preparing_seconds
      + case when holder <> $23 and holder = 'preparer' then ${HELD_SECONDS} else 0 end,
    reviewing_seconds = reviewing_seconds
      + case when holder <> $23 and holder in ('checks', 'secrecy', 'head', 'supervisor', 'reviewer') then ${HELD_SECONDS} else 0 end
  where id = $1`;

const NOTE = `
  with noted as (
    insert into gongkai.request_record (request_id, actor_id, input_hash, answer, answered_at)
    values ($24, $25, $26, $27, $11))`;

const OPEN = `
  with earlier as (
    select d.preparing_seconds, d.reviewing_seconds
    from gongkai.disclosure d
      join gongkai.cycle c on c.id = d.cycle_id
      join gongkai.cycle this on this.id = $2
    where d.department_id = $3 and d.published_revision is not null and c.fiscal_year < this.fiscal_year
    order by c.fiscal_year desc limit 3),
  opened as (
    insert into gongkai.disclosure
      (id, cycle_id, department_id, updated_at, held_since, usual_preparing, usual_reviewing)
    select $1, $2, $3, $4, $4, avg(preparing_seconds)::int, avg(reviewing_seconds)::int from earlier
    returning id)
  insert into gongkai.draft (disclosure_id, document, content_hash, saved_at) select id, $5, $6, $4 from opened`;

/** The row that every action locks first and writes last. */
export class DisclosureRepository {
  /** Holds the disclosure until the transaction ends; null when there is none. */
  async lock(manager: EntityManager, id: string, requestId: string | null): Promise<Locked | null> {
    const [row]: (SubjectRow & RecordColumns)[] = await manager.query(LOCK, [id, requestId]);
    return row ? { subject: subjectOf(row), earlier: recordOf(row) } : null;
  }

  /** The new standing, one version on; with a person's action also its answer, in the same statement. */
  async write(
    manager: EntityManager,
    id: string,
    standing: Subject,
    at: Date,
    record: RequestRecord | null,
  ): Promise<void> {
    const columns = [
      id,
      standing.state,
      standing.revision,
      standing.revisionHash,
      standing.authors,
      standing.signedOffRevision,
      standing.openComments,
      standing.unexplained,
      standing.publishAt,
      standing.publishedRevision,
      at,
      standing.supervisor,
      standing.reviewer,
      standing.takenUpRevision,
      standing.endorsedRevision,
      standing.endorsedBy,
      standing.returns,
      standing.spending,
      standing.lastSpending,
      riskOf(standing).points,
      standing.clearedRevision,
      standing.returnAsked,
      heldBy(standing),
    ];
    if (!record) await manager.query(WRITE, columns);
    else {
      const { requestId, actorId, inputHash, answer } = record;
      await manager.query(NOTE + WRITE, [...columns, requestId, actorId, inputHash, answer]);
    }
  }

  /**
   * So many open comments more or less. Writing and answering comments is no action of the workflow, so the version
   * stays and nobody's editing is disturbed; but somebody has been at work on it.
   */
  async noteComments(manager: EntityManager, id: string, more: number, at: Date): Promise<void> {
    await manager.query(
      'update gongkai.disclosure set open_comments = open_comments + $2, updated_at = $3 where id = $1',
      [id, more, at],
    );
  }

  /** Explaining is no action of the workflow either; whoever does it has a hand in what is then judged. */
  async noteExplanations(
    manager: EntityManager,
    subject: Subject,
    { unexplained, authors }: Pick<Standing, 'unexplained' | 'authors'>,
    at: Date,
  ): Promise<void> {
    await manager.query(
      'update gongkai.disclosure set unexplained = $2, authors = $3, risk = $4, updated_at = $5 where id = $1',
      [subject.id, unexplained, authors, riskOf({ ...subject, unexplained }).points, at],
    );
  }

  /** The id of the department's disclosure in the cycle; null when it has none. */
  async ofDepartment(manager: EntityManager, cycleId: string, departmentId: string): Promise<DisclosureId | null> {
    const [row] = await manager.query('select id from gongkai.disclosure where cycle_id = $1 and department_id = $2', [
      cycleId,
      departmentId,
    ]);
    return row?.id ?? null;
  }

  /** A new disclosure with its first draft. */
  async open(
    manager: EntityManager,
    opened: { id: string; cycleId: string; departmentId: string; at: Date; document: string; contentHash: string },
  ): Promise<void> {
    const { id, cycleId, departmentId, at, document, contentHash } = opened;
    await manager.query(OPEN, [id, cycleId, departmentId, at, document, contentHash]);
  }
}
