import { Inject } from '@nestjs/common';
import { type HandledJob, Handles } from '#messaging';
import { CallWebhook } from '#notification';

/** Calls another system. */
@Handles('notification.call-webhook')
export class CallWebhookHandler {
  constructor(@Inject(CallWebhook) private readonly callWebhook: CallWebhook) {}

  run({ payload }: HandledJob<'notification.call-webhook'>): Promise<void> {
    return this.callWebhook.run(payload.callId);
  }
}
