import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { mustBeBounded } from './must-be-bounded.js';

/** Guards run before the body is made into a DTO, which takes seconds, or the whole stack, for a hostile one. */
@Injectable()
export class BoundedBodyGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { body } = context.switchToHttp().getRequest<FastifyRequest>();
    if (!Buffer.isBuffer(body)) mustBeBounded(body);
    return true;
  }
}
