import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { ROLE_NAMES, type Role, SCOPE_NAMES } from '#contracts';
import { type Actor, Identify, IdentifyProgram } from '#identity';
import { orRefuse, refuse } from '#platform';
import { ACCESS, type Access, scopeOf } from './access.js';
import { Cookies } from './cookies.js';

export type ActorRequest = FastifyRequest & { actor?: Actor };

/** An endpoint that does not say who may call it is for nobody. */
const FOR_NOBODY: Access = { by: [] };

/** Tells who is calling and whether the endpoint is for them. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(Identify) private readonly identify: Identify,
    @Inject(IdentifyProgram) private readonly identifyProgram: IdentifyProgram,
    @Inject(Cookies) private readonly cookies: Cookies,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.accessOf(context);
    if (access.by === 'everyone') return true;
    const request = context.switchToHttp().getRequest<ActorRequest>();
    const actor = await this.actorOf(request);
    cameInAsWanted(actor, access, request.method);
    if (access.by !== 'signed-in') holdsOneOf(actor, access.by, access.everywhere ?? false);
    request.actor = actor;
    return true;
  }

  /** Whoever sends an access token is a program, even if a browser adds a cookie. */
  private async actorOf(request: FastifyRequest): Promise<Actor> {
    const token = bearerOf(request);
    return orRefuse(
      token === null ? await this.identify.run(this.cookies.session(request)) : await this.identifyProgram.run(token),
    );
  }

  /** Health endpoints belong to the platform and are open in every process. */
  private accessOf(context: ExecutionContext): Access {
    if (context.getClass().name === 'HealthController') return { by: 'everyone' };
    return this.reflector.getAllAndOverride<Access>(ACCESS, [context.getHandler(), context.getClass()]) ?? FOR_NOBODY;
  }
}

const BEARER = /^Bearer +(\S+)$/i;

/** The access token of a program; null where a person's session is to be looked for. */
export function bearerOf({ headers }: Pick<FastifyRequest, 'headers'>): string | null {
  return headers.authorization === undefined ? null : (BEARER.exec(headers.authorization)?.[1] ?? '');
}

function cameInAsWanted({ scopes, mustChangePassword }: Actor, access: Access, method: string): void {
  if (mustChangePassword && !access.initialPassword) refuse('ACCOUNT.PASSWORD_CHANGE_NEEDED');
  if (scopes === null) return;
  if (access.inPerson) refuse('SESSION.IN_PERSON');
  const scope = scopeOf(access, method);
  if (!scopes.includes(scope)) refuse('TOKEN.SCOPE_NEEDED', { scope, scopeName: SCOPE_NAMES[scope] });
}

function holdsOneOf(actor: Actor, roles: readonly Role[], everywhere: boolean): void {
  const held = actor.roles.filter(({ role }) => roles.includes(role));
  const names = roles.map((role) => ROLE_NAMES[role]);
  const roleName = { zh: names.map((n) => n.zh).join('、'), en: names.map((n) => n.en).join(', ') };
  if (held.length === 0) refuse('ACCESS.ROLE_NEEDED', { role: roles.join(', '), roleName });
  if (everywhere && held.every(({ departmentId }) => departmentId !== null)) {
    refuse('ACCESS.WHOLE_DISTRICT_NEEDED');
  }
}
