import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#identity';
import type { DisclosureId } from '#kernel';
import { orRefuse } from '#platform';
import { ListDisclosures, ReadDisclosure } from '#submission';
import { CurrentActor } from '../request/current-actor.js';
import { DisclosureIdOfPath, NamesDisclosure } from '../request/disclosure-id.js';
import { tag } from '../request/etag.js';
import { Says } from '../request/says.js';
import { DisclosuresQuery } from './list-disclosures.dto.js';

@Controller('disclosures')
export class DisclosureController {
  constructor(
    @Inject(ListDisclosures) private readonly listDisclosures: ListDisclosures,
    @Inject(ReadDisclosure) private readonly readDisclosure: ReadDisclosure,
  ) {}

  @Get()
  @Says({
    zh: '我可以看的决算公开',
    en: 'Disclosures that I may see',
    by: 'signed-in',
    gives: 'DisclosurePage',
    refuses: ['LIST.BAD_CURSOR'],
  })
  async list(@CurrentActor() actor: Actor, @Query() { cycle, state, limit, after }: DisclosuresQuery) {
    return orRefuse(await this.listDisclosures.run(actor, { cycleId: cycle, state, limit, after }));
  }

  @NamesDisclosure()
  @Get(':id')
  @Says({
    zh: '状态、检查结果和我现在可以做的操作',
    en: 'State, verdicts, and what I may do now',
    by: 'signed-in',
    gives: 'Disclosure',
    refuses: ['DISCLOSURE.NOT_FOUND', 'ACCESS.OTHER_DEPARTMENT'],
  })
  async read(
    @CurrentActor() actor: Actor,
    @DisclosureIdOfPath() id: DisclosureId,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tag(reply, orRefuse(await this.readDisclosure.run(actor, id)));
  }
}
