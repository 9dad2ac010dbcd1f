import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Query } from '@nestjs/common';
import type { Actor } from '#identity';
import { parseId } from '#kernel';
import { ChooseSettings, ReadNotices } from '#notification';
import { orRefuse, refuse, SystemClock } from '#platform';
import { CurrentActor } from '../request/current-actor.js';
import { Says } from '../request/says.js';
import { NoticeQuery, ReadUpToBody, SettingsBody } from './notice.dto.js';

/** 通知: what one was told, and how one wants to be told. Everyone sees their own only. */
@Controller('notices')
export class NoticeController {
  constructor(
    @Inject(ReadNotices) private readonly notices: ReadNotices,
    @Inject(ChooseSettings) private readonly settings: ChooseSettings,
    @Inject(SystemClock) private readonly clock: SystemClock,
  ) {}

  @Get()
  @Says({
    zh: '我的通知，最近的在前',
    en: 'My notices, newest first',
    by: 'signed-in',
    gives: 'NoticePage',
    refuses: ['LIST.BAD_CURSOR'],
  })
  async list(@CurrentActor() { accountId }: Actor, @Query() { limit, after, unread }: NoticeQuery) {
    return orRefuse(await this.notices.list(accountId, { limit, after, unreadOnly: unread === 'true' }));
  }

  @Get('unread-count')
  @Says({ zh: '未读通知数', en: 'How many of my notices are unread', by: 'signed-in', gives: 'UnreadCount' })
  async unreadCount(@CurrentActor() { accountId }: Actor) {
    return { unread: await this.notices.countUnread(accountId), asOf: this.clock.now().toISOString() };
  }

  @Post('read-up-to')
  @HttpCode(204)
  @Says({
    zh: '把这条及更早的通知都标为已读',
    en: 'Mark everything up to one notice as read',
    by: 'signed-in',
    gives: null,
  })
  readUpTo(@CurrentActor() { accountId }: Actor, @Body() { id }: ReadUpToBody) {
    return this.notices.markReadUpTo(accountId, id);
  }

  @Post(':id/read')
  @HttpCode(204)
  @Says({ zh: '标为已读', en: 'Mark as read', by: 'signed-in', gives: null, refuses: ['NOTICE.NOT_FOUND'] })
  async read(@CurrentActor() { accountId }: Actor, @Param('id') id: string) {
    if (parseId(id) === null) refuse('NOTICE.NOT_FOUND');
    orRefuse(await this.notices.markRead(accountId, id));
  }

  @Get('settings')
  @Says({ zh: '我的通知设置', en: 'How I am told', by: 'signed-in', gives: 'NoticeSettings' })
  ownSettings(@CurrentActor() { accountId }: Actor) {
    return this.settings.read(accountId);
  }

  @Put('settings')
  @Says({
    zh: '更改通知设置；没有列出的事项不变',
    en: 'Choose how I am told; kinds that are not listed stay as they are',
    by: 'signed-in',
    gives: 'NoticeSettings',
    refuses: ['NOTICE.ADDRESS_UNFIT'],
  })
  async choose(@CurrentActor() { accountId }: Actor, @Body() { address, kinds }: SettingsBody) {
    return orRefuse(await this.settings.save(accountId, { address: address ?? null, kinds }));
  }
}
