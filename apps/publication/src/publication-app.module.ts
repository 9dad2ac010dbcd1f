import { Module } from '@nestjs/common';
import { DatabaseModule } from '#database';
import { MessagingModule } from '#messaging';
import { CalendarModule } from './calendar.module.js';

/** The publication service: the calendar, and the public pages. */
@Module({
  imports: [DatabaseModule, MessagingModule.forRoot({ handles: 'publication' }), CalendarModule],
})
export class PublicationAppModule {}
