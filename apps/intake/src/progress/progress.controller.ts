import { Controller, Header, Headers, Inject, type MessageEvent, Req, Sse, SseSignal } from '@nestjs/common';
import { ApiHeader, ApiProduces } from '@nestjs/swagger';
import { from, type Observable } from 'rxjs';
import { AuditTrail } from '#audit';
import { type Actor, StillIn } from '#identity';
import type { DisclosureId } from '#kernel';
import { orRefuse, Stopping } from '#platform';
import { MayView } from '#submission';
import { Cookies } from '../access/cookies.js';
import { type ActorRequest, bearerOf } from '../access/session.guard.js';
import { CurrentActor } from '../request/current-actor.js';
import { DisclosureIdOfPath, NamesDisclosure } from '../request/disclosure-id.js';
import { Says } from '../request/says.js';
import { followTrail } from './follow-trail.js';

@NamesDisclosure()
@Controller('disclosures/:id/progress')
export class ProgressController {
  constructor(
    @Inject(AuditTrail) private readonly trail: AuditTrail,
    @Inject(MayView) private readonly mayView: MayView,
    @Inject(StillIn) private readonly stillIn: StillIn,
    @Inject(Cookies) private readonly cookies: Cookies,
    @Inject(Stopping) private readonly stopping: Stopping,
  ) {}

  /** Server-sent events; Last-Event-ID goes on where a broken connection stopped. */
  @Sse()
  @ApiProduces('text/event-stream')
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: '最后收到的事件 · the last event received' })
  @Header('x-accel-buffering', 'no')
  @Says({
    zh: '进度（SSE）',
    en: 'Progress as server-sent events',
    by: 'signed-in',
    gives: 'ProgressEvents',
    refuses: ['DISCLOSURE.NOT_FOUND', 'ACCESS.OTHER_DEPARTMENT'],
  })
  async follow(
    @CurrentActor() actor: Actor,
    @DisclosureIdOfPath() id: DisclosureId,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Req() request: ActorRequest,
    @SseSignal() gone: AbortSignal,
  ): Promise<Observable<MessageEvent>> {
    orRefuse(await this.mayView.run(actor, id));
    const last = /^\d{1,9}$/.test(lastEventId ?? '') ? Number(lastEventId) : 0;
    const by = { session: this.cookies.session(request), token: bearerOf(request) };
    const stop = AbortSignal.any([gone, this.stopping.signal]);
    return from(followTrail(this.trail, id, last, stop, () => this.stillIn.run(by)));
  }
}
