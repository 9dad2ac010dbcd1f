import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OidcAttempt } from '#identity';

/** From leaving for the OIDC provider to coming back, seconds. */
const ATTEMPT_LIFE = 600;

/**
 * What intake lets a browser keep. HttpOnly: scripts cannot read it. Secure where people come by https, and then with the
 * prefix __Host-, which no other host of the same domain can write.
 */
export class Cookies {
  private readonly sessionName: string;
  private readonly attemptName: string;

  constructor(private readonly secure: boolean) {
    const prefix = secure ? '__Host-' : '';
    this.sessionName = `${prefix}gongkai_session`;
    this.attemptName = `${prefix}gongkai_oidc`;
  }

  session(request: FastifyRequest): string | null {
    return request.cookies[this.sessionName] ?? null;
  }

  /** SameSite=Strict: no other site can have it sent. */
  setSession(reply: FastifyReply, token: string, expires: Date): void {
    void reply.setCookie(this.sessionName, token, { ...this.options, sameSite: 'strict', expires });
  }

  clearSession(reply: FastifyReply): void {
    void reply.clearCookie(this.sessionName, this.options);
  }

  attempt(request: FastifyRequest): OidcAttempt | null {
    return readAttempt(request.cookies[this.attemptName] ?? '');
  }

  /** SameSite=Lax: it must be there when the provider sends the person back. */
  setAttempt(reply: FastifyReply, attempt: OidcAttempt): void {
    const text = [attempt.state, attempt.nonce, attempt.verifier].join('.');
    void reply.setCookie(this.attemptName, text, { ...this.options, sameSite: 'lax', maxAge: ATTEMPT_LIFE });
  }

  clearAttempt(reply: FastifyReply): void {
    void reply.clearCookie(this.attemptName, this.options);
  }

  private get options() {
    return { httpOnly: true, path: '/', secure: this.secure };
  }
}

/** Three random texts, base64url; null for anything else. */
function readAttempt(text: string): OidcAttempt | null {
  const [, state, nonce, verifier] = /^([\w-]{43})\.([\w-]{43})\.([\w-]{43})$/.exec(text) ?? [];
  return state && nonce && verifier ? { state, nonce, verifier } : null;
}
