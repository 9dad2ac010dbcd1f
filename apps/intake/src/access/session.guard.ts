import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { ROLE_NAMES, type Role } from '#contracts';
import { type Actor, Identify } from '#identity';
import { orRefuse, refuse } from '#platform';
import { ALLOWED, type Allowed } from './allow.js';
import { tokenOf } from './session-cookie.js';

export type ActorRequest = FastifyRequest & { actor?: Actor };

/** Tells who is calling and whether the endpoint is for them. An endpoint that does not say is for nobody. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(Identify) private readonly identify: Identify,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const allowed = this.allowed(context);
    if (allowed === 'everyone') return true;
    const request = context.switchToHttp().getRequest<ActorRequest>();
    request.actor = orRefuse(await this.identify.run(tokenOf(request)));
    if (allowed !== 'signed-in') holdsOneOf(request.actor, allowed ?? []);
    return true;
  }

  /** Health endpoints belong to the platform and are open in every process. */
  private allowed(context: ExecutionContext): Allowed | undefined {
    if (context.getClass().name === 'HealthController') return 'everyone';
    return this.reflector.getAllAndOverride<Allowed>(ALLOWED, [context.getHandler(), context.getClass()]);
  }
}

function holdsOneOf(actor: Actor, roles: readonly Role[]): void {
  if (actor.roles.some((grant) => roles.includes(grant.role))) return;
  const names = roles.map((role) => ROLE_NAMES[role]);
  const roleName = { zh: names.map((n) => n.zh).join('、'), en: names.map((n) => n.en).join(', ') };
  refuse('ACCESS.ROLE_NEEDED', { role: roles.join(', '), roleName: `${roleName.zh} (${roleName.en})` });
}
