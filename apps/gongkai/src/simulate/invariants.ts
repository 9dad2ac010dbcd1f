import { verifyChains } from '#audit';
import { openDataSource } from '#database';
import type { Ledger } from './desk.js';
import { type EndOf, faultsOf } from './replay.js';

const ENDS = `
  select d.id, d.state, d.version, d.published_revision as "publishedRevision", (
    select coalesce(json_agg(json_build_object('action', a.action, 'revision', a.revision, 'requestId', a.request_id)
      order by a.seq), '[]')
    from gongkai.audit_entry a where a.disclosure_id = d.id) as entries
  from gongkai.disclosure d where d.id = any ($1) order by d.id`;

/** What went out is what was frozen, and nothing is out that the public state does not name. */
const PUBLISHED_OTHERWISE = `
  select d.id from gongkai.disclosure d
    left join gongkai.publication p on p.disclosure_id = d.id and p.revision = d.published_revision
    left join gongkai.revision r on r.disclosure_id = p.disclosure_id and r.revision = p.revision
  where d.id = any ($1) and d.published_revision is not null and p.content_hash is distinct from r.content_hash
  union select p.disclosure_id from gongkai.publication p join gongkai.disclosure d on d.id = p.disclosure_id
  where d.id = any ($1) and (d.published_revision is null or p.revision > d.published_revision)`;

const GIVEN_UP = 'select queue, job_key, code from gongkai.dead_letter where retried_at is null';

export interface Verdict {
  readonly faults: readonly string[];
  readonly entries: number;
  readonly published: number;
}

/** Looks at the database itself, past everything that the API says. */
export async function checkInvariants(url: string, ids: readonly string[], ledger: Ledger): Promise<Verdict> {
  const dataSource = await openDataSource({ url, poolSize: 2 });
  try {
    const ends: EndOf[] = await dataSource.query(ENDS, [ids]);
    const otherwise: { id: string }[] = await dataSource.query(PUBLISHED_OTHERWISE, [ids]);
    const givenUp: { queue: string; job_key: string; code: string }[] = await dataSource.query(GIVEN_UP);
    const { broken } = await verifyChains(dataSource);
    return {
      entries: ends.reduce((sum, { entries }) => sum + entries.length, 0),
      published: ends.filter(({ publishedRevision }) => publishedRevision !== null).length,
      faults: [
        ...(ends.length === ids.length ? [] : [`${ids.length} disclosures were opened, ${ends.length} are there`]),
        ...ends.flatMap(faultsOf),
        ...lost(ends, ledger),
        ...otherwise.map(({ id }) => `${id}: what is published is not what was frozen`),
        ...givenUp.map(({ queue, job_key, code }) => `job ${job_key} of ${queue} was given up: ${code}`),
        ...broken.map(({ code, disclosureId, seq }) => `${disclosureId}: ${code} at ${seq}`),
      ],
    };
  } finally {
    await dataSource.destroy();
  }
}

/** No version of a disclosure was promised to two actions, or to one that left nothing behind. */
function lost(ends: readonly EndOf[], { accepted }: Ledger): string[] {
  const reached = new Map(ends.map(({ id, version }) => [id, version]));
  const promised = new Set<string>();
  return accepted.flatMap(({ disclosureId: id, version }) => {
    const twice = promised.size === promised.add(`${id} ${version}`).size;
    if (twice) return [`${id}: version ${version} was promised to two actions`];
    return version > (reached.get(id) ?? 0) ? [`${id}: version ${version} was promised and is not there`] : [];
  });
}
