import { Controller, Header, Inject, type MessageEvent, Req, Sse } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import { from, type Observable } from 'rxjs';
import { AuditTrail } from '#audit';
import type { Actor } from '#identity';
import type { DisclosureId } from '#kernel';
import { orRefuse, Stopping } from '#platform';
import { MayView } from '#submission';
import type { ActorRequest } from '../access/session.guard.js';
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
    @Req() request: ActorRequest,
  ): Promise<Observable<MessageEvent>> {
    orRefuse(await this.mayView.run(actor, id));
    const last = /^\d{1,9}$/.exec(String(request.headers['last-event-id'] ?? ''))?.[0] ?? '0';
    const gone = new AbortController();
    request.raw.once('close', () => gone.abort());
    return from(followTrail(this.trail, id, Number(last), AbortSignal.any([gone.signal, this.stopping.signal])));
  }
}
