import { Controller, Get, Inject } from '@nestjs/common';
import type { Actor } from '#identity';
import type { DisclosureId } from '#kernel';
import { orRefuse } from '#platform';
import { ListApprovals } from '#review';
import { CurrentActor } from '../request/current-actor.js';
import { DisclosureIdOfPath, NamesDisclosure } from '../request/disclosure-id.js';
import { Says } from '../request/says.js';

@NamesDisclosure()
@Controller('disclosures/:id/approvals')
export class ApprovalController {
  constructor(@Inject(ListApprovals) private readonly listApprovals: ListApprovals) {}

  @Get()
  @Says({
    zh: '初审和批复记录',
    en: 'Who endorsed and approved it, and by which document',
    by: 'signed-in',
    gives: 'Approvals',
    refuses: ['DISCLOSURE.NOT_FOUND', 'ACCESS.OTHER_DEPARTMENT'],
  })
  async list(@CurrentActor() actor: Actor, @DisclosureIdOfPath() id: DisclosureId) {
    return { items: orRefuse(await this.listApprovals.run(actor, id)) };
  }
}
