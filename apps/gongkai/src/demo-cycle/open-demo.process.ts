// Opens the demo cycle on behalf of the command line (see open-demo.ts) and ends.
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { NestLog } from '#platform';
import type { DemoOpening } from './open-demo.js';
import { OpenDemoModule } from './open-demo.module.js';
import { OpenDemoCycle } from './open-demo-cycle.js';

process.once('message', async (opening: DemoOpening) => {
  const app = await NestFactory.createApplicationContext(OpenDemoModule, { logger: new NestLog() });
  const opened = await app.get(OpenDemoCycle).run(opening);
  await app.close();
  process.send?.(opened, () => process.disconnect());
});
