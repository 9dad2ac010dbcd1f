import type { DataSource } from 'typeorm';
import type { DisclosureDocument } from '#contracts';
import type { Person } from '#cycle';
import { done, type Outcome, refused } from '#kernel';
import type { MayView, RevisionRepository } from '#submission';
import { builtInPack } from '#template';
import { type BesideTable, besideOf, type Packed } from '../domain/beside.js';
import type { PeerRepository } from '../persistence/peer.repository.js';

/** 对照审核: a revision beside the last, last year's, the budget and the median of like departments. */
export class ReadBeside {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mayView: MayView,
    private readonly revisions: RevisionRepository,
    private readonly peers: PeerRepository,
  ) {}

  /** `table` narrows it to one. */
  async run(
    actor: Person,
    id: string,
    revision: number,
    table: string | null = null,
  ): Promise<
    Outcome<readonly BesideTable[], 'DISCLOSURE.NOT_FOUND' | 'ACCESS.OTHER_DEPARTMENT' | 'REVISION.NOT_FOUND'>
  > {
    const access = await this.mayView.run(actor, id);
    if (!access.ok) return access;
    const { manager } = this.dataSource;
    const now = await this.revisions.read(manager, id, revision);
    if (!now) return refused('REVISION.NOT_FOUND', { revision });
    const last = await this.revisions.read(manager, id, revision - 1);
    const lastYear = await this.revisions.readLastYears(manager, id);
    const peers = await this.peers.documents(manager, id);
    const beside = besideOf({
      now: await packed(now.document),
      last: last && (await packed(last.document)),
      lastYear: lastYear && (await packed(lastYear)),
      peers: await Promise.all(peers.map(packed)),
    });
    return done(table === null ? beside : beside.filter((one) => one.table === table));
  }
}

async function packed(document: DisclosureDocument): Promise<Packed> {
  return { document, pack: (await builtInPack(document.pack.id)).pack };
}
