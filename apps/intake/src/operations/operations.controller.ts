import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { parseId } from '#kernel';
import { ListDeadLetters, QueueCounts, RetryDeadLetter } from '#messaging';
import { orRefuse, refuse, SystemClock } from '#platform';
import type { ActorRequest } from '../access/session.guard.js';
import { requestIdOf } from '../request/asked.js';
import { PageQuery } from '../request/page.dto.js';
import { Says } from '../request/says.js';

/** For the operator: what the queues hold, and the jobs that were given up. */
@Controller()
export class OperationsController {
  constructor(
    @Inject(ListDeadLetters) private readonly listDeadLetters: ListDeadLetters,
    @Inject(RetryDeadLetter) private readonly retryDeadLetter: RetryDeadLetter,
    @Inject(QueueCounts) private readonly queueCounts: QueueCounts,
    @Inject(SystemClock) private readonly clock: SystemClock,
  ) {}

  @Get('queues')
  @Says({ zh: '各队列的任务数', en: 'How many jobs are where', by: ['admin'], everywhere: true, gives: 'QueueCounts' })
  async queues() {
    return { items: await this.queueCounts.run(), asOf: this.clock.now().toISOString() };
  }

  @Get('dead-letters')
  @Says({
    zh: '失败任务',
    en: 'Jobs that were given up',
    by: ['admin'],
    everywhere: true,
    gives: 'DeadLetterPage',
    refuses: ['LIST.BAD_CURSOR'],
  })
  async list(@Query() { limit, after }: PageQuery) {
    if (after !== undefined && parseId(after) === null) refuse('LIST.BAD_CURSOR');
    return {
      ...(await this.listDeadLetters.run({ limit, after: after ?? null })),
      asOf: this.clock.now().toISOString(),
    };
  }

  @Post('dead-letters/:id/retry')
  @HttpCode(200)
  @Says({
    zh: '重试失败任务',
    en: 'Ask for the job again',
    by: ['admin'],
    everywhere: true,
    gives: 'Retried',
    needs: 'key',
    refuses: ['DEAD_LETTER.UNKNOWN', 'JOB.UNKNOWN_NAME', 'JOB.UNKNOWN_VERSION', 'JOB.MALFORMED'],
  })
  async retry(@Param('id') id: string, @Req() request: ActorRequest) {
    requestIdOf(request);
    if (parseId(id) === null) refuse('DEAD_LETTER.UNKNOWN', { id: id.slice(0, 80) });
    orRefuse(await this.retryDeadLetter.run(id));
    return { id, asOf: this.clock.now().toISOString() };
  }
}
