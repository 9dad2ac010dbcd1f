import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { Actor } from '#identity';
import { orRefuse } from '#platform';
import { ListWork } from '#review';
import { CurrentActor } from '../request/current-actor.js';
import { Says } from '../request/says.js';
import { WorkQuery } from './work.dto.js';

@Controller('reviews')
export class WorkController {
  constructor(@Inject(ListWork) private readonly listWork: ListWork) {}

  @Get()
  @Says({
    zh: '审核待办，风险高的在前',
    en: 'The work list of reviewers, what is most at risk first',
    by: ['supervisor', 'reviewer', 'officer', 'auditor', 'admin'],
    gives: 'WorkPage',
    refuses: ['LIST.BAD_CURSOR'],
  })
  async list(@CurrentActor() actor: Actor, @Query() { cycle, department, ...asked }: WorkQuery) {
    return orRefuse(await this.listWork.run(actor, { ...asked, cycleId: cycle, departmentId: department }));
  }
}
