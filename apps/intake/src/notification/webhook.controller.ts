import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Query, Req } from '@nestjs/common';
import type { Actor } from '#identity';
import { parseId } from '#kernel';
import { KeepWebhooks } from '#notification';
import { orRefuse, refuse, SystemClock } from '#platform';
import type { ActorRequest } from '../access/session.guard.js';
import { requestIdOf } from '../request/asked.js';
import { CurrentActor } from '../request/current-actor.js';
import { PageQuery } from '../request/page.dto.js';
import { Says } from '../request/says.js';
import { NewWebhookBody } from './webhook.dto.js';

/** 网络回调: other systems that are told of what happens. */
@Controller('webhooks')
export class WebhookController {
  constructor(
    @Inject(KeepWebhooks) private readonly webhooks: KeepWebhooks,
    @Inject(SystemClock) private readonly clock: SystemClock,
  ) {}

  @Get()
  @Says({
    zh: '全部回调',
    en: 'All webhooks',
    by: ['admin'],
    everywhere: true,
    gives: 'WebhookPage',
    refuses: ['LIST.BAD_CURSOR'],
  })
  async list(@Query() query: PageQuery) {
    return orRefuse(await this.webhooks.list(query));
  }

  @Post()
  @HttpCode(201)
  @Says({
    zh: '登记回调；密钥只在此时显示',
    en: 'Register a webhook; its secret is shown this once',
    by: ['admin'],
    everywhere: true,
    gives: 'NewWebhook',
    status: 201,
    needs: 'key',
    refuses: ['WEBHOOK.URL_UNFIT', 'REQUEST.KEY_REUSED'],
  })
  async add(@CurrentActor() { accountId }: Actor, @Req() request: ActorRequest, @Body() body: NewWebhookBody) {
    return orRefuse(await this.webhooks.add({ accountId, requestId: requestIdOf(request) }, body));
  }

  @Delete(':id')
  @HttpCode(204)
  @Says({
    zh: '停用回调',
    en: 'Remove a webhook',
    by: ['admin'],
    everywhere: true,
    gives: null,
    needs: 'key',
    refuses: ['WEBHOOK.NOT_FOUND'],
  })
  async remove(@CurrentActor() { accountId }: Actor, @Req() request: ActorRequest, @Param('id') id: string) {
    orRefuse(await this.webhooks.remove({ accountId, requestId: requestIdOf(request) }, webhookId(id)));
  }

  @Get(':id/calls')
  @Says({
    zh: '回调记录，最近的在前',
    en: 'Every call of a webhook with what became of it, newest first',
    by: ['admin'],
    everywhere: true,
    gives: 'CallPage',
    refuses: ['LIST.BAD_CURSOR', 'WEBHOOK.NOT_FOUND'],
  })
  async calls(@Param('id') id: string, @Query() query: PageQuery) {
    return orRefuse(await this.webhooks.calls(webhookId(id), query));
  }

  @Post(':id/calls/:call/replay')
  @HttpCode(200)
  @Says({
    zh: '重发一次回调',
    en: 'Make a call once more',
    by: ['admin'],
    everywhere: true,
    gives: 'Replayed',
    needs: 'key',
    refuses: ['WEBHOOK.NOT_FOUND', 'WEBHOOK.CALL_NOT_FOUND'],
  })
  async replay(
    @CurrentActor() { accountId }: Actor,
    @Req() request: ActorRequest,
    @Param('id') id: string,
    @Param('call') call: string,
  ) {
    const ask = { accountId, requestId: requestIdOf(request) };
    if (parseId(call) === null) refuse('WEBHOOK.CALL_NOT_FOUND');
    const replayed = orRefuse(await this.webhooks.replay(ask, webhookId(id), call));
    return { ...replayed, asOf: this.clock.now().toISOString() };
  }
}

function webhookId(id: string): string {
  return parseId(id) ?? refuse('WEBHOOK.NOT_FOUND');
}
