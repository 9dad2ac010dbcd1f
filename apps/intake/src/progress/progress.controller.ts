import { Controller, Header, Headers, Inject, type MessageEvent, Sse, SseSignal } from '@nestjs/common';
import { ApiHeader, ApiProduces } from '@nestjs/swagger';
import { from, type Observable } from 'rxjs';
import { AuditTrail } from '#audit';
import type { Actor } from '#identity';
import type { DisclosureId } from '#kernel';
import { orRefuse, Stopping } from '#platform';
import { MayView } from '#submission';
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
    @SseSignal() gone: AbortSignal,
  ): Promise<Observable<MessageEvent>> {
    orRefuse(await this.mayView.run(actor, id));
    const last = /^\d{1,9}$/.test(lastEventId ?? '') ? Number(lastEventId) : 0;
    return from(followTrail(this.trail, id, last, AbortSignal.any([gone, this.stopping.signal])));
  }
}
