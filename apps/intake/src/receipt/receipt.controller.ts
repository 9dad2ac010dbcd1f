import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { Actor } from '#identity';
import type { DisclosureId } from '#kernel';
import { orRefuse } from '#platform';
import { ReadReceipt } from '#submission';
import { CurrentActor } from '../request/current-actor.js';
import { DisclosureIdOfPath, NamesDisclosure } from '../request/disclosure-id.js';
import { Says } from '../request/says.js';
import { ReceiptQuery } from './receipt.dto.js';

@NamesDisclosure()
@Controller('disclosures/:id/receipt')
export class ReceiptController {
  constructor(@Inject(ReadReceipt) private readonly readReceipt: ReadReceipt) {}

  @Get()
  @Says({
    zh: '报送回执：编号、时间、内容摘要、保密审查与审签',
    en: 'The receipt of a submission: number, time, content hash, secrecy review and signature',
    by: 'signed-in',
    gives: 'SubmissionReceipt',
    refuses: ['DISCLOSURE.NOT_FOUND', 'ACCESS.OTHER_DEPARTMENT', 'REVISION.NOT_FOUND', 'SUBMISSION.NO_RECEIPT'],
  })
  async read(
    @CurrentActor() actor: Actor,
    @DisclosureIdOfPath() id: DisclosureId,
    @Query() { revision }: ReceiptQuery,
  ) {
    return orRefuse(await this.readReceipt.run(actor, id, revision ?? null));
  }
}
