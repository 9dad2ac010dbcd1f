import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { Actor } from '#identity';
import type { DisclosureId } from '#kernel';
import { orRefuse } from '#platform';
import { CompareRevisions } from '#review';
import { CurrentActor } from '../request/current-actor.js';
import { DisclosureIdOfPath, NamesDisclosure } from '../request/disclosure-id.js';
import { Says } from '../request/says.js';
import { DiffQuery } from './diff.dto.js';

@NamesDisclosure()
@Controller('disclosures/:id/diff')
export class DiffController {
  constructor(@Inject(CompareRevisions) private readonly compareRevisions: CompareRevisions) {}

  @Get()
  @Says({
    zh: '任意两稿对比：单元格、文字、绩效表、检查结果',
    en: 'What is different between two revisions: cells, words, forms, findings',
    by: 'signed-in',
    gives: 'RevisionDiff',
    refuses: ['DISCLOSURE.NOT_FOUND', 'ACCESS.OTHER_DEPARTMENT', 'REVISION.NOT_FOUND'],
  })
  async read(@CurrentActor() actor: Actor, @DisclosureIdOfPath() id: DisclosureId, @Query() { from, to }: DiffQuery) {
    return orRefuse(await this.compareRevisions.run(actor, id, { from, to }));
  }
}
