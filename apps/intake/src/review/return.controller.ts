import { Controller, Get, Inject } from '@nestjs/common';
import { RETURN_KINDS } from '#contracts';
import type { Actor } from '#identity';
import type { DisclosureId } from '#kernel';
import { orRefuse } from '#platform';
import { ListReturns, SuggestReturn } from '#review';
import { CurrentActor } from '../request/current-actor.js';
import { DisclosureIdOfPath, NamesDisclosure } from '../request/disclosure-id.js';
import { Says } from '../request/says.js';

const REFUSES = ['DISCLOSURE.NOT_FOUND', 'ACCESS.OTHER_DEPARTMENT'];

@NamesDisclosure()
@Controller('disclosures/:id')
export class ReturnController {
  constructor(
    @Inject(ListReturns) private readonly listReturns: ListReturns,
    @Inject(SuggestReturn) private readonly suggestReturn: SuggestReturn,
  ) {}

  @Get('returns')
  @Says({
    zh: '历次退回及原因',
    en: 'Every return with its reasons',
    by: 'signed-in',
    gives: 'Returns',
    refuses: REFUSES,
  })
  async list(@CurrentActor() actor: Actor, @DisclosureIdOfPath() id: DisclosureId) {
    return { items: orRefuse(await this.listReturns.run(actor, id)) };
  }

  @Get('return-reasons')
  @Says({
    zh: '可选的退回原因，由检查结果和审核意见汇总',
    en: 'Reasons for a return that findings and comments suggest, and the kinds there are',
    by: ['supervisor', 'reviewer'],
    gives: 'ReturnReasons',
    refuses: REFUSES,
  })
  async suggest(@CurrentActor() actor: Actor, @DisclosureIdOfPath() id: DisclosureId) {
    const items = orRefuse(await this.suggestReturn.run(actor, id));
    return { kinds: Object.entries(RETURN_KINDS).map(([kind, name]) => ({ kind, name })), items };
  }
}
