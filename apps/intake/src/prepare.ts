import cookie from '@fastify/cookie';
import { RequestMethod } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { LIMITS } from '#exchange';
import { bearerOf } from './access/session.guard.js';
import { browserSettings } from './intake.config.js';
import { serveOpenApi } from './openapi.js';

/** The address space of intake: everything under /api/v1 but the first page and health. */
export async function prepare(app: NestFastifyApplication): Promise<void> {
  await app.register(cookie as never);
  protectBrowsers(app);
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

/**
 * What a browser sends on its own, a cookie, must not let another site act for its person: requests that change something
 * are taken from our own pages and from configured ones. A program with an access token sends nothing on its own.
 */
function protectBrowsers(app: NestFastifyApplication): void {
  const { origin, secure, corsOrigins } = browserSettings();
  app.enableCsrfProtection({
    trustedOrigins: [...corsOrigins, ...(origin === null ? [] : [origin])],
    exclude: (request: Parameters<typeof bearerOf>[0]) => bearerOf(request) !== null,
  });
  if (corsOrigins.length > 0) {
    app.enableCors({
      origin: [...corsOrigins],
      credentials: true,
      methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
      exposedHeaders: ['etag', 'x-request-id'],
      maxAge: 600,
    });
  }
  if (!secure) return;
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', async (_request, reply) => {
      reply.header('strict-transport-security', 'max-age=31536000');
    });
}
