import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProblemFilter, problemOf, RefusalException } from '#platform';
import { CONTENT_SECURITY_POLICY, renderRefusalPage } from '#publication';

/** A person who asks for a page is refused with a page, a program that asks for data with a problem. */
@Catch(RefusalException)
export class PageFilter implements ExceptionFilter<RefusalException> {
  catch(refusal: RefusalException, host: ArgumentsHost): void {
    const [path = '/'] = host.switchToHttp().getRequest<FastifyRequest>().url.split('?');
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    // What is not there now may be there in a minute.
    void reply.header('cache-control', 'no-store');
    if (path.endsWith('.json')) new ProblemFilter().catch(refusal, host);
    else sendRefusal(refusal, problemOf(refusal, path).status, reply);
  }
}

function sendRefusal(refusal: RefusalException, status: number, reply: FastifyReply): void {
  void reply.code(status).header('content-security-policy', CONTENT_SECURITY_POLICY);
  void reply.type('text/html; charset=utf-8').send(renderRefusalPage(refusal));
}
