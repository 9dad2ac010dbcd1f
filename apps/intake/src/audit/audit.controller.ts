import { Controller, Get, Inject, Query } from '@nestjs/common';
import { AuditTrail } from '#audit';
import type { Actor } from '#identity';
import type { DisclosureId } from '#kernel';
import { orRefuse, SystemClock } from '#platform';
import { MayView } from '#submission';
import { CurrentActor } from '../request/current-actor.js';
import { DisclosureIdOfPath, NamesDisclosure } from '../request/disclosure-id.js';
import { PageQuery } from '../request/page.dto.js';
import { Says } from '../request/says.js';
import { TrailQuery } from './trail.dto.js';

@Controller()
export class AuditController {
  constructor(
    @Inject(AuditTrail) private readonly trail: AuditTrail,
    @Inject(MayView) private readonly mayView: MayView,
    @Inject(SystemClock) private readonly clock: SystemClock,
  ) {}

  @NamesDisclosure()
  @Get('disclosures/:id/audit')
  @Says({
    zh: '一份决算公开的审计记录',
    en: 'The audit trail of one disclosure',
    by: 'signed-in',
    gives: 'Trail',
    refuses: ['DISCLOSURE.NOT_FOUND', 'ACCESS.OTHER_DEPARTMENT'],
  })
  async ofDisclosure(
    @CurrentActor() actor: Actor,
    @DisclosureIdOfPath() id: DisclosureId,
    @Query() { limit, after }: TrailQuery,
  ) {
    orRefuse(await this.mayView.run(actor, id));
    const found = await this.trail.ofDisclosure(id, { afterSeq: after, limit: limit + 1 });
    const items = await this.trail.tell(found.slice(0, limit));
    const next = found.length > limit ? (items.at(-1)?.seq ?? null) : null;
    return { items, next, asOf: this.clock.now().toISOString() };
  }

  @Get('audit')
  @Says({
    zh: '全部审计记录，最近的在前',
    en: 'Everything that was done, newest first',
    by: ['auditor'],
    gives: 'AuditPage',
    refuses: ['AUDIT.CURSOR_INVALID'],
  })
  async latest(@Query() { limit, after }: PageQuery) {
    const { items, next } = orRefuse(await this.trail.latest({ after: after ?? null, limit }));
    return { items: await this.trail.tell(items), next, asOf: this.clock.now().toISOString() };
  }
}
