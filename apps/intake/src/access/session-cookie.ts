import type { FastifyReply, FastifyRequest } from 'fastify';

export const SESSION_COOKIE = 'gongkai_session';

export function tokenOf(request: FastifyRequest): string | null {
  return request.cookies[SESSION_COOKIE] ?? null;
}

/** HttpOnly and SameSite=Strict: scripts cannot read it and other sites cannot send it. */
export function setSession(reply: FastifyReply, token: string, expires: Date, secure: boolean): void {
  void reply.setCookie(SESSION_COOKIE, token, { httpOnly: true, sameSite: 'strict', path: '/', secure, expires });
}

export function clearSession(reply: FastifyReply): void {
  void reply.clearCookie(SESSION_COOKIE, { path: '/' });
}
