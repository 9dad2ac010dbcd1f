import cookie from '@fastify/cookie';
import { RequestMethod } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { LIMITS } from '#exchange';
import { serveOpenApi } from './openapi.js';

/** The address space of intake: everything under /api/v1 but the first page and health. */
export async function prepare(app: NestFastifyApplication): Promise<void> {
  await app.register(cookie as never);
  app.setGlobalPrefix('api/v1', {
    exclude: [
      { path: '', method: RequestMethod.GET },
      { path: 'health/live', method: RequestMethod.GET },
      { path: 'health/ready', method: RequestMethod.GET },
    ],
  });
  // A file is held in memory up to its own limit; one byte more lets the reader say how large a file may be.
  app.useBodyParser(
    'application/octet-stream',
    { bodyLimit: LIMITS.bytes + 1 },
    (_request: unknown, body: Buffer, done: (error: Error | null, body: Buffer) => void) => done(null, body),
  );
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', async (_request, reply) => {
      if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    });
  serveOpenApi(app);
}
