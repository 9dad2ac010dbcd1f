import { Module } from '@nestjs/common';
import { PublicationModule } from '#publication';
import { PortalController } from './portal.controller.js';

@Module({ imports: [PublicationModule], controllers: [PortalController] })
export class PortalModule {}
