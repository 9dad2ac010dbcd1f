import { Module } from '@nestjs/common';
import { NotificationModule, ReaskDeliveries, SendDigests } from '#notification';
import { newId, RepeatedWork } from '#platform';
import { calendarSettings } from '../publication.config.js';
import { CallWebhookHandler } from './call-webhook.handler.js';
import { SendMailHandler } from './send-mail.handler.js';
import { TellHandler } from './tell.handler.js';

/** Tells people what was done, at once or in the day's digest: what is to be told stands in Postgres. */
@Module({
  imports: [NotificationModule],
  providers: [
    TellHandler,
    SendMailHandler,
    CallWebhookHandler,
    {
      provide: RepeatedWork,
      inject: [SendDigests, ReaskDeliveries],
      useFactory: (digests: SendDigests, reask: ReaskDeliveries) =>
        new RepeatedWork('notification', calendarSettings().lookEvery, async () => {
          const requestId = newId<'request'>();
          await digests.run(requestId);
          await reask.run(requestId);
        }),
    },
  ],
})
export class NotificationWorkModule {}
