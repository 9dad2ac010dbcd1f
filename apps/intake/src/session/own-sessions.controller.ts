import { Controller, Delete, Get, HttpCode, Inject, Req } from '@nestjs/common';
import { type Actor, type By, EndSessions, ListSessions, type SessionId } from '#identity';
import { orRefuse, SystemClock } from '#platform';
import { Cookies } from '../access/cookies.js';
import type { ActorRequest } from '../access/session.guard.js';
import { AskedBy } from '../request/by.js';
import { CurrentActor } from '../request/current-actor.js';
import { idOfPath, NamesId } from '../request/id-of-path.js';
import { Says } from '../request/says.js';

const SessionIdOfPath = idOfPath<'session'>('session', 'SESSION.NOT_FOUND');

/** Where a person is signed in; what they do not know they end. */
@Controller('sessions')
export class OwnSessionsController {
  constructor(
    @Inject(ListSessions) private readonly listSessions: ListSessions,
    @Inject(EndSessions) private readonly endSessions: EndSessions,
    @Inject(Cookies) private readonly cookies: Cookies,
    @Inject(SystemClock) private readonly clock: SystemClock,
  ) {}

  @Get()
  @Says({ zh: '我的会话', en: 'Where I am signed in', by: 'signed-in', inPerson: true, gives: 'Sessions' })
  async list(@CurrentActor() { accountId }: Actor, @Req() request: ActorRequest) {
    const items = await this.listSessions.run(accountId, this.cookies.session(request));
    return { items, asOf: this.clock.now().toISOString() };
  }

  @Delete()
  @HttpCode(200)
  @Says({
    zh: '结束我的其他会话',
    en: 'End all my sessions but this one',
    by: 'signed-in',
    inPerson: true,
    gives: 'EndedSessions',
    needs: 'key',
    refuses: ['REQUEST.KEY_REUSED'],
  })
  async endOthers(@CurrentActor() { accountId }: Actor, @AskedBy() by: By, @Req() request: ActorRequest) {
    return orRefuse(await this.endSessions.run(accountId, { but: this.cookies.session(request) }, by));
  }

  @NamesId('session', '会话的编号 · id of the session')
  @Delete(':session')
  @HttpCode(200)
  @Says({
    zh: '结束我的一个会话',
    en: 'End one of my sessions',
    by: 'signed-in',
    inPerson: true,
    gives: 'EndedSessions',
    needs: 'key',
    refuses: ['SESSION.NOT_FOUND', 'REQUEST.KEY_REUSED'],
  })
  async end(@CurrentActor() { accountId }: Actor, @SessionIdOfPath only: SessionId, @AskedBy() by: By) {
    return orRefuse(await this.endSessions.run(accountId, { only }, by));
  }
}
