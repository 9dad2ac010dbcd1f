import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ListCycles, ReadCycle } from '#cycle';
import { parseId } from '#kernel';
import { orRefuse, refuse } from '#platform';
import { Says } from '../request/says.js';

@Controller('cycles')
export class CycleController {
  constructor(
    @Inject(ListCycles) private readonly listCycles: ListCycles,
    @Inject(ReadCycle) private readonly readCycle: ReadCycle,
  ) {}

  @Get()
  @Says({ zh: '全部公开批次', en: 'All cycles', by: 'signed-in', gives: 'Cycles' })
  async list() {
    return { items: await this.listCycles.run() };
  }

  @Get(':id')
  @Says({ zh: '一个公开批次', en: 'One cycle', by: 'signed-in', gives: 'Cycle', refuses: ['CYCLE.NOT_FOUND'] })
  async read(@Param('id') id: string) {
    if (parseId(id) === null) refuse('CYCLE.NOT_FOUND', { id: id.slice(0, 80) });
    return orRefuse(await this.readCycle.run(id));
  }
}
