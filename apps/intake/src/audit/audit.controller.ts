import { Controller, Get, Inject, Query } from '@nestjs/common';
import { AuditTrail, type ChainId } from '#audit';
import { type Actor, ListAccounts } from '#identity';
import type { AccountId, DisclosureId } from '#kernel';
import { orRefuse, SystemClock } from '#platform';
import { MayView } from '#submission';
import { AccountIdOfPath, NamesAccount } from '../account/account-path.js';
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
    @Inject(ListAccounts) private readonly listAccounts: ListAccounts,
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
    return this.page(id, limit, after);
  }

  @NamesAccount()
  @Get('accounts/:account/audit')
  @Says({
    zh: '一个账号的审计记录',
    en: 'The audit trail of one account',
    by: ['auditor', 'admin'],
    everywhere: true,
    gives: 'Trail',
    refuses: ['ACCOUNT.NOT_FOUND'],
  })
  async ofAccount(@AccountIdOfPath id: AccountId, @Query() { limit, after }: TrailQuery) {
    orRefuse(await this.listAccounts.one(id));
    return this.page(id, limit, after);
  }

  @Get('audit')
  @Says({
    zh: '全部审计记录，最近的在前',
    en: 'Everything that was done, newest first',
    by: ['auditor'],
    everywhere: true,
    gives: 'AuditPage',
    refuses: ['AUDIT.CURSOR_INVALID'],
  })
  async latest(@Query() { limit, after }: PageQuery) {
    const { items, next } = orRefuse(await this.trail.latest({ after: after ?? null, limit }));
    return { items: await this.trail.tell(items), next, asOf: this.clock.now().toISOString() };
  }

  private async page(chain: ChainId, limit: number, after: number) {
    const found = await this.trail.ofDisclosure(chain, { afterSeq: after, limit: limit + 1 });
    const items = await this.trail.tell(found.slice(0, limit));
    const next = found.length > limit ? (items.at(-1)?.seq ?? null) : null;
    return { items, next, asOf: this.clock.now().toISOString() };
  }
}
