import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { NestLog } from '../log/nest-log.js';
import { PlatformModule } from '../platform.module.js';
import { inputPipe } from '../problem/input-pipe.js';
import { answerUnroutable, ProblemFilter } from '../problem/problem.filter.js';
import type { HttpConfig } from './http.config.js';
import { addRequestHooks, requestIdOf } from './request-hooks.js';
import { Stopping } from './stopping.js';

export type AnyModule = Type<unknown> | DynamicModule;

/** The app of a process with everything that all of them share; not yet listening. Tests use it through `inject`. */
export async function createHttpApp(
  module: AnyModule,
  { bodyLimit, trustedProxies = null }: Pick<HttpConfig, 'bodyLimit'> & Partial<HttpConfig>,
): Promise<NestFastifyApplication> {
  @Module({ imports: [PlatformModule, module] })
  class ProcessModule {}
  const adapter = new FastifyAdapter({
    bodyLimit,
    trustProxy: trustedProxies ?? false,
    genReqId: requestIdOf,
    forceCloseConnections: 'idle',
    frameworkErrors: answerUnroutable,
  });
  const app = await NestFactory.create<NestFastifyApplication>(ProcessModule, adapter, {
    logger: new NestLog(),
    abortOnError: false,
  });
  addRequestHooks(adapter.getInstance(), app.get(Stopping).signal);
  app.useGlobalPipes(inputPipe());
  app.useGlobalFilters(new ProblemFilter());
  // Answers are data, not pages: a browser that is made to show one runs and loads nothing. Pages bring their own policy.
  // Plain http is what a laptop and a container behind a proxy speak; whoever knows of TLS adds what belongs to it.
  app.useSecurityHeaders({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"], frameAncestors: ["'none'"] },
    },
    xFrameOptions: { action: 'deny' },
    strictTransportSecurity: false,
  });
  return app;
}
