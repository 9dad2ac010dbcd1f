import { Controller, Get, HttpCode, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { BeginOidcSignIn, FinishOidcSignIn } from '#identity';
import { orRefuse, refuse } from '#platform';
import { Cookies } from '../access/cookies.js';
import type { ActorRequest } from '../access/session.guard.js';
import { Says } from '../request/says.js';

/** The way in by an OIDC provider: a browser leaves for it here, and comes back here. */
@Controller('sign-in')
export class SignInController {
  constructor(
    @Inject(BeginOidcSignIn) private readonly begin: BeginOidcSignIn,
    @Inject(FinishOidcSignIn) private readonly finish: FinishOidcSignIn,
    @Inject(Cookies) private readonly cookies: Cookies,
  ) {}

  @Get()
  @Says({ zh: '可以怎样登录', en: 'By which ways people sign in', by: 'everyone', gives: 'WaysIn' })
  ways() {
    return { password: true, oidc: this.begin.title };
  }

  @Get('oidc')
  @HttpCode(302)
  @Says({
    zh: '前往统一身份认证',
    en: 'Leave for the identity provider',
    by: 'everyone',
    gives: null,
    status: 302,
    refuses: ['OIDC.NOT_CONFIGURED', 'OIDC.PROVIDER_DOWN', 'OIDC.ANSWER_UNSOUND'],
  })
  async leave(@Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const { url, attempt } = orRefuse(await this.begin.run());
    this.cookies.setAttempt(reply, attempt);
    void reply.header('location', url);
  }

  /** The first page needs no session, so it does not matter that a browser holds a strict cookie back on the way to it. */
  @Get('oidc/callback')
  @HttpCode(303)
  @Says({
    zh: '从统一身份认证返回',
    en: 'Come back from the identity provider',
    by: 'everyone',
    gives: null,
    status: 303,
    refuses: [
      'OIDC.NOT_CONFIGURED',
      'OIDC.NOT_BEGUN',
      'OIDC.PROVIDER_DOWN',
      'OIDC.DENIED',
      'OIDC.WRONG_AUDIENCE',
      'OIDC.ANSWER_UNSOUND',
      'OIDC.UNKNOWN_PERSON',
      'ACCOUNT.DISABLED',
    ],
  })
  async comeBack(@Req() request: ActorRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const attempt = this.cookies.attempt(request) ?? refuse('OIDC.NOT_BEGUN');
    this.cookies.clearAttempt(reply);
    const query = new URLSearchParams(request.url.split('?')[1] ?? '');
    const entrance = { address: request.ip, agent: request.headers['user-agent'] ?? null };
    const session = orRefuse(await this.finish.run({ query, attempt, entrance, requestId: request.id }));
    this.cookies.setSession(reply, session.token, session.expiresAt);
    void reply.header('location', '/');
  }
}
