import { type ArgumentsHost, BadRequestException, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '#contracts';
import { log } from '../log/log.js';
import { withRequest } from '../log/request-context.js';
import { refusalOfHttp } from './http-refusal.js';
import { problemOf } from './problem.js';
import { RefusalException } from './refusal.js';

/** The one place where an exception becomes an answer. Nothing but codes and sentences leaves; stacks go to the log. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(exception: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    // Errors of the body parser arrive outside the request's context.
    withRequest(request.id, () => answerProblem(exception, request, reply));
  }
}

/** Answers with the problem that an exception means. */
function answerProblem(exception: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = problemFor(exception, request);
  if (problem.code === 'PLATFORM.UNEXPECTED') log().error({ err: exception, path: problem.instance }, problem.code);
  if (reply.sent || reply.raw.headersSent) {
    // A stream (SSE) has begun: breaking it off is all that can still be told.
    reply.raw.destroy();
    return;
  }
  void reply.code(problem.status).header('content-type', 'application/problem+json; charset=utf-8').send(problem);
}

/** What the router refuses before any handler is known: an address that is no address, a part of it that is too long. */
export function answerUnroutable(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  withRequest(request.id, () => answerProblem(new BadRequestException(error.message), request, reply));
}

function problemFor(exception: unknown, request: FastifyRequest): Problem {
  const path = request.url.split('?')[0] ?? '/';
  if (exception instanceof RefusalException) return problemOf(exception, path);
  if (exception instanceof HttpException && exception.getStatus() < 500) {
    return problemOf(refusalOfHttp(exception, path), path, exception.getStatus());
  }
  return problemOf({ code: 'PLATFORM.UNEXPECTED', details: { requestId: request.id } }, path);
}
