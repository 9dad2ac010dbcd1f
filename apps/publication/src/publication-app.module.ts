import { Module } from '@nestjs/common';
import { DatabaseModule } from '#database';
import { MessagingModule } from '#messaging';
import { CalendarModule } from './calendar.module.js';
import { CheckpointModule } from './checkpoint/checkpoint.module.js';
import { NotificationWorkModule } from './notification/notification-work.module.js';
import { PortalModule } from './portal/portal.module.js';

/** The publication service: the calendar, the audit checkpoints, what people are told, and the public pages. */
@Module({
  imports: [
    DatabaseModule,
    MessagingModule.forRoot({ handles: ['publication', 'notification'] }),
    CalendarModule,
    CheckpointModule,
    NotificationWorkModule,
    PortalModule,
  ],
})
export class PublicationAppModule {}
