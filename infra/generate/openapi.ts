import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { projectRoot } from '#platform';
import { API_CONTROLLERS } from '../../apps/intake/src/controllers.js';
import { openApiOf } from '../../apps/intake/src/openapi.js';

/** docs/openapi.json from the controllers alone: their use cases are never called, so nothing needs to run. */
const testing = await Test.createTestingModule({ controllers: API_CONTROLLERS })
  .useMocker(() => ({}))
  .compile();
const app = testing.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
app.setGlobalPrefix('api/v1');
await app.init();
await writeFile(join(projectRoot(), 'docs/openapi.json'), `${JSON.stringify(openApiOf(app), null, 2)}\n`);
await app.close();
