import { Body, Controller, Get, Inject, Put, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#identity';
import type { DisclosureId } from '#kernel';
import { orRefuse } from '#platform';
import type { Ask } from '#submission';
import { AdoptNarrative, ComposeNarrative } from '#validation';
import { Asked } from '../request/asked.js';
import { CurrentActor } from '../request/current-actor.js';
import { DisclosureIdOfPath, NamesDisclosure } from '../request/disclosure-id.js';
import { tag } from '../request/etag.js';
import { Says } from '../request/says.js';
import { AdoptNarrativeBody } from './adopt-narrative.dto.js';

@NamesDisclosure()
@Controller('disclosures/:id/draft/narrative')
export class NarrativeController {
  constructor(
    @Inject(ComposeNarrative) private readonly compose: ComposeNarrative,
    @Inject(AdoptNarrative) private readonly adopt: AdoptNarrative,
  ) {}

  @Get()
  @Says({
    zh: '由草稿的数据生成的情况说明，与现有文字并列（预览，不改动草稿）',
    en: 'The narrative composed from the figures of the draft, beside what stands there now; changes nothing',
    by: 'signed-in',
    gives: 'Narrative',
    refuses: ['DISCLOSURE.NOT_FOUND', 'ACCESS.OTHER_DEPARTMENT'],
  })
  async read(
    @CurrentActor() actor: Actor,
    @DisclosureIdOfPath() id: DisclosureId,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tag(reply, orRefuse(await this.compose.run(actor, id)));
  }

  @Put()
  @Says({
    zh: '用生成的文字替换草稿中所选的章节，已写的原因予以保留',
    en: 'Put the chosen sections into the draft as composed; reasons already given are kept',
    by: ['preparer'],
    gives: 'Receipt',
    needs: 'version',
    refuses: [
      'DISCLOSURE.NOT_FOUND',
      'ACCESS.OTHER_DEPARTMENT',
      'DISCLOSURE.NOT_ALLOWED',
      'NARRATIVE.NOT_COMPOSED',
      'DOCUMENT.MALFORMED',
      'DOCUMENT.NOT_OF_PACK',
      'SUBMISSION.WRONG_PACK',
    ],
  })
  async put(@Asked() ask: Ask, @Body() wanted: AdoptNarrativeBody, @Res({ passthrough: true }) reply: FastifyReply) {
    return tag(reply, orRefuse(await this.adopt.run(ask, wanted)));
  }
}
