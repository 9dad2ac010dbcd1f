import { Inject } from '@nestjs/common';
import { type HandledJob, Handles } from '#messaging';
import { TellOfDeed } from '#notification';

/** Tells people of what was done, once it has been committed. */
@Handles('notification.tell')
export class TellHandler {
  constructor(@Inject(TellOfDeed) private readonly tell: TellOfDeed) {}

  run({ payload }: HandledJob<'notification.tell'>): Promise<void> {
    return this.tell.run(payload);
  }
}
