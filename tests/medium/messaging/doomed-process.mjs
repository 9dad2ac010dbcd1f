// A service that dies without warning: run with "ask" it commits a job and is gone before anything else can happen;
// with "take" it begins a job, says so, and hangs until it is killed. Configured by its environment like any service.
import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { DatabaseModule } from '../../../dist/libs/database/src/index.js';
import { Handles, MessagingModule, Outbox } from '../../../dist/libs/messaging/src/index.js';
import { PlatformModule } from '../../../dist/libs/platform/src/index.js';

const [, , mode, payload] = process.argv;

class Hang {
  async run() {
    process.send('began');
    await new Promise(() => {});
  }
}
Handles('validation.check-revision')(Hang);

class DoomedModule {}
const messaging = MessagingModule.forRoot({ handles: mode === 'take' ? 'validation' : null });
const providers = mode === 'take' ? [Hang] : [];
Module({ imports: [PlatformModule, DatabaseModule, messaging], providers })(DoomedModule);

const app = await NestFactory.createApplicationContext(DoomedModule, { logger: ['error'] });
if (mode === 'ask') {
  await app
    .get(DataSource)
    .transaction((manager) => app.get(Outbox).ask(manager, 'validation.check-revision', JSON.parse(payload)));
  process.kill(process.pid, 'SIGKILL');
}
