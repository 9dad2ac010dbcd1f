import type { EntityManager } from 'typeorm';
import { bodyOf, type Checkpoint, type CheckpointBody, type Mark, type Occasion } from '../domain/checkpoint.js';
import type { SigningKey } from '../domain/signing.js';

export interface NewCheckpoint {
  readonly body: CheckpointBody;
  readonly text: string;
  readonly signature: string;
  /** The day in Shanghai, "2024-10-31". */
  readonly day: string;
}

/** The day in Shanghai, of any instant. */
const DAY = (instant: string) => `(${instant} at time zone 'Asia/Shanghai')::date`;

const DUE = `
  select case
    when not exists (select from gongkai.audit_head) then null
    when last.at is null or ${DAY('last.at')} < ${DAY('$1::timestamptz')} then 'daily'
    when exists (
      -- An hour, since an entry may be dated before a checkpoint and committed after it.
      select from gongkai.audit_entry e
      where e.action = 'publication.released' and e.at > last.at - interval '1 hour'
        and not exists (select from gongkai.audit_mark m where m.chain_id = e.disclosure_id and m.seq >= e.seq)
    ) then 'publication'
  end as occasion
  from (values (1)) one left join
    (select at from gongkai.audit_checkpoint order by number desc limit 1) last on true`;

const NOTE_MOVED = `
  insert into gongkai.audit_mark (chain_id, seq, hash, number)
  select h.disclosure_id, h.seq, h.hash, $1 from gongkai.audit_head h
  where not exists (select from gongkai.audit_mark m where m.chain_id = h.disclosure_id and m.seq = h.seq)`;

const KEPT = `
  select body as text, signature, coalesce(
    (select json_agg(json_build_object('chainId', m.chain_id, 'seq', m.seq, 'hash', m.hash) order by m.chain_id)
     from gongkai.audit_mark m where m.number = c.number), '[]') as moved
  from gongkai.audit_checkpoint c where number = $1`;

/** Checkpoints, the marks that they cover, and the keys that sign them. Nothing of it is ever changed. */
export class CheckpointRepository {
  /** Why a checkpoint has to be made now; null while none has. */
  async due(manager: EntityManager, now: Date): Promise<Occasion | null> {
    const [{ occasion }] = await manager.query(DUE, [now]);
    return occasion;
  }

  async last(manager: EntityManager): Promise<Omit<Checkpoint, 'moved'> | null> {
    const [row] = await manager.query(
      'select body as text, signature from gongkai.audit_checkpoint order by number desc limit 1',
    );
    return row ?? null;
  }

  /** Where every chain stands. */
  heads(manager: EntityManager): Promise<Mark[]> {
    return manager.query('select disclosure_id as "chainId", seq, hash from gongkai.audit_head');
  }

  async add(manager: EntityManager, { body, text, signature, day }: NewCheckpoint): Promise<void> {
    await manager.query(
      `insert into gongkai.audit_checkpoint (number, occasion, day, at, key_id, body, signature)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [body.number, body.occasion, day, body.at, body.keyId, text, signature],
    );
    await manager.query(NOTE_MOVED, [body.number]);
  }

  /** The newest first. */
  async list(manager: EntityManager, before: number | null, limit: number): Promise<CheckpointBody[]> {
    const rows: { text: string }[] = await manager.query(
      `select body as text from gongkai.audit_checkpoint where $1::int is null or number < $1
       order by number desc limit $2`,
      [before, limit],
    );
    return rows.map(bodyOf);
  }

  async find(manager: EntityManager, number: number): Promise<Checkpoint | null> {
    const [row]: Checkpoint[] = await manager.query(KEPT, [number]);
    return row ?? null;
  }

  /** Where every chain stood when the last checkpoint was made. */
  lastMarks(manager: EntityManager): Promise<Mark[]> {
    return manager.query(
      `select distinct on (chain_id) chain_id as "chainId", seq, hash from gongkai.audit_mark
       order by chain_id, seq desc`,
    );
  }

  /** The first of the marks that is not in its chain any more. */
  async firstLost(manager: EntityManager, marks: readonly Mark[]): Promise<Mark | null> {
    const [lost]: Mark[] = await manager.query(
      `select m.id as "chainId", m.seq, m.hash
       from unnest($1::uuid[], $2::int[], $3::text[]) as m (id, seq, hash)
         left join gongkai.audit_entry e on e.disclosure_id = m.id and e.seq = m.seq
       where e.hash is distinct from m.hash order by m.id limit 1`,
      [marks.map(({ chainId }) => chainId), marks.map(({ seq }) => seq), marks.map(({ hash }) => hash)],
    );
    return lost ?? null;
  }

  /** A key that is known already keeps the time from which it signs. */
  async addKey(manager: EntityManager, { keyId, publicKey, validFrom }: SigningKey): Promise<void> {
    await manager.query(
      'insert into gongkai.audit_key (key_id, public_key, valid_from) values ($1, $2, $3) on conflict (key_id) do nothing',
      [keyId, publicKey, validFrom],
    );
  }

  /** The oldest first. */
  async keys(manager: EntityManager): Promise<SigningKey[]> {
    const rows: { key_id: string; public_key: string; valid_from: Date }[] = await manager.query(
      'select key_id, public_key, valid_from from gongkai.audit_key order by valid_from',
    );
    return rows.map((row) => ({
      keyId: row.key_id,
      publicKey: row.public_key,
      validFrom: row.valid_from.toISOString(),
    }));
  }
}

/** Another process was making the same checkpoint and was first. */
export function isMadeByAnother(error: unknown): boolean {
  return ['23505', '40001'].includes((error as { code?: string }).code ?? '');
}
