import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ReadCheckpoints } from '#audit';
import type { Actor } from '#identity';
import type { DisclosureId } from '#kernel';
import { orRefuse, SystemClock } from '#platform';
import { MayView } from '#submission';
import { CurrentActor } from '../request/current-actor.js';
import { DisclosureIdOfPath, NamesDisclosure } from '../request/disclosure-id.js';
import { Says } from '../request/says.js';
import { CheckpointPath, CheckpointQuery } from './checkpoint.dto.js';

/** Signed checkpoints, for those who keep them elsewhere or check something against them. */
@Controller()
export class CheckpointController {
  constructor(
    @Inject(ReadCheckpoints) private readonly checkpoints: ReadCheckpoints,
    @Inject(MayView) private readonly mayView: MayView,
    @Inject(SystemClock) private readonly clock: SystemClock,
  ) {}

  @Get('audit/keys')
  @Says({
    zh: '检查点的签名公钥',
    en: 'Public keys that sign checkpoints',
    by: ['auditor'],
    everywhere: true,
    gives: 'SigningKeys',
  })
  async keys() {
    return { items: await this.checkpoints.keys(), asOf: this.clock.now().toISOString() };
  }

  @Get('audit/checkpoints')
  @Says({
    zh: '检查点，最近的在前',
    en: 'Checkpoints, newest first',
    by: ['auditor'],
    everywhere: true,
    gives: 'CheckpointPage',
  })
  async list(@Query() { limit, after }: CheckpointQuery) {
    const page = await this.checkpoints.list({ before: after ?? null, limit });
    return { ...page, asOf: this.clock.now().toISOString() };
  }

  @Get('audit/checkpoints/:number')
  @Says({
    zh: '一个检查点，含签名和有变化的链',
    en: 'One checkpoint with its signature and the chains that had moved',
    by: ['auditor'],
    everywhere: true,
    gives: 'Checkpoint',
    refuses: ['AUDIT.CHECKPOINT_NOT_FOUND'],
  })
  async one(@Param() { number }: CheckpointPath) {
    return orRefuse(await this.checkpoints.find(number));
  }

  @NamesDisclosure()
  @Get('disclosures/:id/audit/proof')
  @Says({
    zh: '证明一份决算公开的审计链在最近的检查点之中',
    en: 'Proof that the chain of one disclosure stands in the last checkpoint',
    by: 'signed-in',
    gives: 'InclusionProof',
    refuses: ['DISCLOSURE.NOT_FOUND', 'ACCESS.OTHER_DEPARTMENT', 'AUDIT.NOT_YET_COVERED'],
  })
  async prove(@CurrentActor() actor: Actor, @DisclosureIdOfPath() id: DisclosureId) {
    orRefuse(await this.mayView.run(actor, id));
    return orRefuse(await this.checkpoints.prove(id));
  }
}
