import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import type { Actor } from '#identity';
import { type DisclosureId, parseId } from '#kernel';
import { ListForecasts, ReadDashboard, ReadTimeline } from '#oversight';
import { orRefuse, refuse } from '#platform';
import { TrailQuery } from '../audit/trail.dto.js';
import { CurrentActor } from '../request/current-actor.js';
import { DisclosureIdOfPath, NamesDisclosure } from '../request/disclosure-id.js';
import { Says } from '../request/says.js';
import { ForecastsQuery } from './list-forecasts.dto.js';

/** 督办: where a cycle stands, and who is awaited. */
@Controller()
export class OversightController {
  constructor(
    @Inject(ReadDashboard) private readonly readDashboard: ReadDashboard,
    @Inject(ListForecasts) private readonly listForecasts: ListForecasts,
    @Inject(ReadTimeline) private readonly readTimeline: ReadTimeline,
  ) {}

  @Get('cycles/:id/dashboard')
  @Says({
    zh: '批次概览：各状态、经办方和期限风险的数量',
    en: 'A cycle at one moment: counts by state, by holder and by risk',
    by: ['reviewer', 'officer', 'auditor'],
    gives: 'Dashboard',
    refuses: ['CYCLE.NOT_FOUND'],
  })
  async dashboard(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return orRefuse(await this.readDashboard.run(actor, cycleIdOf(id)));
  }

  @Get('cycles/:id/forecasts')
  @Says({
    zh: '各部门现由谁办理、何时到期、预计何时完成',
    en: 'Who has each disclosure since when, what is due, and when it is to be expected',
    by: ['reviewer', 'officer', 'auditor'],
    gives: 'ForecastPage',
    refuses: ['CYCLE.NOT_FOUND', 'LIST.BAD_CURSOR'],
  })
  async forecasts(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: ForecastsQuery) {
    return orRefuse(await this.listForecasts.run(actor, cycleIdOf(id), query));
  }

  @NamesDisclosure()
  @Get('disclosures/:id/timeline')
  @Says({
    zh: '一份决算公开经过的步骤，以及每一步之后停留到何时',
    en: 'The steps of one disclosure, and how long it stood at each',
    by: 'signed-in',
    gives: 'Timeline',
    refuses: ['DISCLOSURE.NOT_FOUND', 'ACCESS.OTHER_DEPARTMENT'],
  })
  async timeline(@CurrentActor() actor: Actor, @DisclosureIdOfPath() id: DisclosureId, @Query() page: TrailQuery) {
    return orRefuse(await this.readTimeline.run(actor, id, page));
  }
}

function cycleIdOf(id: string): string {
  return parseId(id) ?? refuse('CYCLE.NOT_FOUND', { id: id.slice(0, 80) });
}
