import { Inject } from '@nestjs/common';
import { type HandledJob, Handles } from '#messaging';
import { SendMail } from '#notification';

/** Hands a message to the mail server. */
@Handles('notification.send-mail')
export class SendMailHandler {
  constructor(@Inject(SendMail) private readonly sendMail: SendMail) {}

  run({ payload }: HandledJob<'notification.send-mail'>): Promise<void> {
    return this.sendMail.run(payload.mailId);
  }
}
