import type { EntityManager } from 'typeorm';
import type { Finding, RevisionRef, Tier } from '#contracts';
import type { NewVerdict, VerdictKind } from '../domain/verdict.js';
import type { VerdictSummary, VerdictView } from '../domain/views.js';

interface VerdictRow extends Readonly<Record<Tier, number>> {
  readonly kind: VerdictKind;
  readonly revision: number;
  readonly recorded_at: Date;
}

interface ReportRow extends VerdictRow {
  readonly report: string;
}

const COLUMNS = 'kind, revision, blocking, explain, notice, recorded_at';

/** A frozen revision by name. */
export type FrozenRevision = Pick<RevisionRef, 'disclosureId' | 'revision' | 'contentHash'>;

/** What came of recording a verdict. */
export interface Recorded {
  /** Is the revision with this content there at all? */
  readonly known: boolean;
  /** False when the same verdict had been recorded before. */
  readonly fresh: boolean;
  /** Verdicts on the revision now, and the blocking findings in them. */
  readonly in: number;
  readonly blocking: number;
  /** Findings in them that must be explained. */
  readonly explain: number;
}

const RECORD = `
  with known as (
    select from gongkai.revision where disclosure_id = $1 and revision = $2 and content_hash = $3),
  fresh as (
    insert into gongkai.verdict (disclosure_id, revision, kind, blocking, explain, notice, report, recorded_at)
    select $1, $2, $4, $5, $6, $7, $8, $9 from known on conflict do nothing returning kind, blocking, explain),
  verdicts as (
    select kind, blocking, explain from fresh
    union select kind, blocking, explain from gongkai.verdict where disclosure_id = $1 and revision = $2)
  select exists (select from known) as known, exists (select from fresh) as fresh,
    count(*)::int as "in", coalesce(sum(blocking), 0)::int as blocking, coalesce(sum(explain), 0)::int as explain
  from verdicts`;

const MISSING = `
  select d.id as "disclosureId", d.revision, d.revision_hash as "contentHash"
  from gongkai.disclosure d
    join gongkai.revision r on r.disclosure_id = d.id and r.revision = d.revision
  where d.state = 'checking' and r.submitted_at < $2 and not exists (
    select from gongkai.verdict v where v.disclosure_id = d.id and v.revision = d.revision and v.kind = $1)
  order by d.id limit $3`;

/** Verdicts of validation and scoring, one of each per revision. */
export class VerdictRepository {
  /** Call it under the lock of the disclosure, so that exactly one of two verdicts sees both. */
  async record(manager: EntityManager, ref: RevisionRef, verdict: NewVerdict, at: Date): Promise<Recorded> {
    const { kind, blocking, explain, notice, report } = verdict;
    const [recorded]: Recorded[] = await manager.query(RECORD, [
      ref.disclosureId,
      ref.revision,
      ref.contentHash,
      kind,
      blocking,
      explain,
      notice,
      report,
      at,
    ]);
    return recorded ?? { known: false, fresh: false, in: 0, blocking: 0, explain: 0 };
  }

  /** Validation before scoring. */
  async summaries(manager: EntityManager, disclosureId: string, revision: number): Promise<VerdictSummary[]> {
    const rows: VerdictRow[] = await manager.query(
      `select ${COLUMNS} from gongkai.verdict where disclosure_id = $1 and revision = $2 order by kind desc`,
      [disclosureId, revision],
    );
    return rows.map(summaryOf);
  }

  async read<K extends VerdictKind>(
    manager: EntityManager,
    disclosureId: string,
    revision: number,
    kind: K,
  ): Promise<VerdictView<K> | null> {
    const [row]: ReportRow[] = await manager.query(
      `select ${COLUMNS}, report from gongkai.verdict where disclosure_id = $1 and revision = $2 and kind = $3`,
      [disclosureId, revision, kind],
    );
    return row ? viewOf<K>(row) : null;
  }

  /** The same check of the revision that was checked before this one; null: none was. */
  async readBefore<K extends VerdictKind>(
    manager: EntityManager,
    disclosureId: string,
    revision: number,
    kind: K,
  ): Promise<VerdictView<K> | null> {
    const [row]: ReportRow[] = await manager.query(
      `select ${COLUMNS}, report from gongkai.verdict where disclosure_id = $1 and revision < $2 and kind = $3
       order by revision desc limit 1`,
      [disclosureId, revision, kind],
    );
    return row ? viewOf<K>(row) : null;
  }

  /** What all checks of a revision found. */
  async findings(manager: EntityManager, disclosureId: string, revision: number): Promise<Finding[]> {
    const rows: { readonly report: string }[] = await manager.query(
      'select report from gongkai.verdict where disclosure_id = $1 and revision = $2 order by kind desc',
      [disclosureId, revision],
    );
    return rows.flatMap(({ report }): readonly Finding[] => JSON.parse(report).findings);
  }

  /** Revisions that have waited for this verdict since before `frozenBefore`. */
  async missing(
    manager: EntityManager,
    kind: VerdictKind,
    frozenBefore: Date,
    limit: number,
  ): Promise<FrozenRevision[]> {
    return manager.query(MISSING, [kind, frozenBefore, limit]);
  }
}

function viewOf<K extends VerdictKind>(row: ReportRow): VerdictView<K> {
  return { summary: summaryOf(row), report: JSON.parse(row.report) };
}

function summaryOf({ kind, revision, blocking, explain, notice, recorded_at }: VerdictRow): VerdictSummary {
  return { kind, revision, blocking, explain, notice, at: recorded_at.toISOString() };
}
