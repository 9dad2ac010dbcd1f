import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import type { Actor } from '#identity';
import type { DisclosureId } from '#kernel';
import { orRefuse } from '#platform';
import { ReadBeside } from '#review';
import { ListRevisions, ReadRevision, ReadVerdict } from '#submission';
import { CurrentActor } from '../request/current-actor.js';
import { DisclosureIdOfPath, NamesDisclosure } from '../request/disclosure-id.js';
import { RevisionPath } from '../request/revision.dto.js';
import { Says } from '../request/says.js';
import { BesideQuery } from './beside.dto.js';

const REFUSES = ['DISCLOSURE.NOT_FOUND', 'ACCESS.OTHER_DEPARTMENT'];

@NamesDisclosure()
@Controller('disclosures/:id/revisions')
export class RevisionController {
  constructor(
    @Inject(ListRevisions) private readonly listRevisions: ListRevisions,
    @Inject(ReadRevision) private readonly readRevision: ReadRevision,
    @Inject(ReadBeside) private readonly readBeside: ReadBeside,
    @Inject(ReadVerdict) private readonly readVerdict: ReadVerdict,
  ) {}

  @Get()
  @Says({ zh: '各次报送的稿本', en: 'Every frozen revision', by: 'signed-in', gives: 'Revisions', refuses: REFUSES })
  async list(@CurrentActor() actor: Actor, @DisclosureIdOfPath() id: DisclosureId) {
    return { items: orRefuse(await this.listRevisions.run(actor, id)) };
  }

  @Get(':revision')
  @Says({
    zh: '一次报送的稿本',
    en: 'One frozen revision',
    by: 'signed-in',
    gives: 'Revision',
    refuses: [...REFUSES, 'REVISION.NOT_FOUND'],
  })
  async read(
    @CurrentActor() actor: Actor,
    @DisclosureIdOfPath() id: DisclosureId,
    @Param() { revision }: RevisionPath,
  ) {
    const { canonical: _, ...view } = orRefuse(await this.readRevision.run(actor, id, revision));
    return view;
  }

  @Get(':revision/beside')
  @Says({
    zh: '与上一稿、上年、预算和同类部门中位数对照',
    en: 'Beside the last revision, last year, the budget and the median of like departments',
    by: ['supervisor', 'reviewer', 'officer', 'auditor'],
    gives: 'Beside',
    refuses: [...REFUSES, 'REVISION.NOT_FOUND'],
  })
  async beside(
    @CurrentActor() actor: Actor,
    @DisclosureIdOfPath() id: DisclosureId,
    @Param() { revision }: RevisionPath,
    @Query() { table }: BesideQuery,
  ) {
    return { items: orRefuse(await this.readBeside.run(actor, id, revision, table)) };
  }

  @Get(':revision/findings')
  @Says({
    zh: '检查结果',
    en: 'What validation found',
    by: 'signed-in',
    gives: 'ValidationVerdict',
    refuses: [...REFUSES, 'SUBMISSION.VERDICT_PENDING'],
  })
  async findings(
    @CurrentActor() actor: Actor,
    @DisclosureIdOfPath() id: DisclosureId,
    @Param() { revision }: RevisionPath,
  ) {
    return orRefuse(await this.readVerdict.run(actor, id, revision, 'validation'));
  }

  @Get(':revision/score')
  @Says({
    zh: '绩效自评复算结果',
    en: 'The recomputed scores',
    by: 'signed-in',
    gives: 'ScoringVerdict',
    refuses: [...REFUSES, 'SUBMISSION.VERDICT_PENDING'],
  })
  async score(
    @CurrentActor() actor: Actor,
    @DisclosureIdOfPath() id: DisclosureId,
    @Param() { revision }: RevisionPath,
  ) {
    return orRefuse(await this.readVerdict.run(actor, id, revision, 'scoring'));
  }
}
