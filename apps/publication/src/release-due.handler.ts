import { Inject } from '@nestjs/common';
import { type HandledJob, Handles } from '#messaging';
import { ReleaseDue } from '#publication';

/** The alarm: at a publication time the queue says "look now"; what is due stands in Postgres. */
@Handles('publication.release-due')
export class ReleaseDueHandler {
  constructor(@Inject(ReleaseDue) private readonly releaseDue: ReleaseDue) {}

  async run({ requestId }: HandledJob<'publication.release-due'>): Promise<void> {
    await this.releaseDue.run(requestId);
  }
}
