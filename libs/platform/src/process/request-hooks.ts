import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { log } from '../log/log.js';
import { withRequest } from '../log/request-context.js';
import { newId } from '../new-id.js';

const HEADER = 'x-request-id';
const SANE = /^[\w.-]{1,64}$/;

/** The caller's X-Request-Id if it is short and plain, otherwise a new one. */
export function requestIdOf(request: Pick<IncomingMessage, 'headers'>): string {
  const given = request.headers[HEADER];
  return typeof given === 'string' && SANE.test(given) ? given : newId<'http-request'>();
}

/** Gives every request its id, in the answer and in the log, and writes one line per answer. */
export function addRequestHooks(fastify: FastifyInstance, stopping: AbortSignal): void {
  const enter = (request: FastifyRequest, reply: FastifyReply, next: () => void) => {
    void reply.header(HEADER, request.id);
    withRequest(request.id, next);
  };
  fastify.addHook('onRequest', enter);
  // Reading the body leaves the context, so it is entered again after it.
  fastify.addHook('preValidation', enter);
  // A caller that kept its connection open would keep a stopping process alive.
  fastify.addHook('onSend', (_request, reply, _body, next) => {
    if (stopping.aborted) void reply.header('connection', 'close');
    next();
  });
  fastify.addHook('onResponse', (request, reply, next) => {
    withRequest(request.id, () => logAnswer(request, reply));
    next();
  });
}

function logAnswer(request: FastifyRequest, reply: FastifyReply): void {
  const path = request.url.split('?')[0];
  const fields = { method: request.method, path, status: reply.statusCode, ms: Math.round(reply.elapsedTime) };
  if (path?.startsWith('/health/')) log().trace(fields, 'answered');
  else log().info(fields, 'answered');
}
