import type { EntityManager } from 'typeorm';
import type { ChainHead, StoredEntry } from '../domain/chain-check.js';
import type { ChainId } from '../domain/entry.js';

/** An entry with the head of its chain. A head without any entry and an entry without a head are told too. */
export interface ChainRow {
  readonly disclosureId: string;
  readonly entry: StoredEntry | null;
  readonly head: ChainHead | null;
}

const BATCH = 2_000;

/** An entry as text all through, just as it was hashed. */
const STORED = `json_build_object(
  'disclosureId', disclosure_id, 'seq', e.seq, 'actorId', e.actor_id, 'action', e.action,
  'at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'revision', e.revision,
  'reason', e.reason, 'details', e.details::text, 'requestId', e.request_id, 'hash', e.hash)`;

/** All chains one after the other, each in order of seq, in batches through a cursor of the caller's transaction. */
export async function* readChains(
  manager: EntityManager,
  chainId: ChainId | null,
): AsyncGenerator<readonly ChainRow[]> {
  await manager.query(
    `declare chains no scroll cursor for
     select disclosure_id as "disclosureId",
       case when e.seq is null then null else ${STORED} end as entry,
       case when h.seq is null then null else json_build_object('seq', h.seq, 'hash', h.hash) end as head
     from gongkai.audit_entry e full join gongkai.audit_head h using (disclosure_id)
     where $1::uuid is null or disclosure_id = $1
     order by disclosure_id, e.seq`,
    [chainId],
  );
  for (;;) {
    const batch: ChainRow[] = await manager.query(`fetch ${BATCH} from chains`);
    if (batch.length > 0) yield batch;
    if (batch.length < BATCH) break;
  }
  await manager.query('close chains');
}

/** The entries after a place, chain by chain, without a transaction to hold open: whoever takes them may be slow. */
export async function storedAfter(
  manager: EntityManager,
  chainId: ChainId | null,
  place: { readonly disclosureId: string; readonly seq: number },
  limit: number,
): Promise<StoredEntry[]> {
  const rows: { entry: StoredEntry }[] = await manager.query(
    `select ${STORED} as entry from gongkai.audit_entry e
     where (disclosure_id, seq) > ($1::uuid, $2) and ($3::uuid is null or disclosure_id = $3)
     order by disclosure_id, seq limit $4`,
    [place.disclosureId, place.seq, chainId, limit],
  );
  return rows.map(({ entry }) => entry);
}
