import { Module } from '@nestjs/common';
import { DatabaseModule } from '#database';
import { MessagingModule } from '#messaging';
import { CalendarModule } from './calendar.module.js';
import { PortalModule } from './portal/portal.module.js';

/** The publication service: the calendar, and the public pages. */
@Module({
  imports: [DatabaseModule, MessagingModule.forRoot({ handles: 'publication' }), CalendarModule, PortalModule],
})
export class PublicationAppModule {}
