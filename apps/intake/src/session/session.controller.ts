import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Actor, SignIn, SignOut } from '#identity';
import { orRefuse } from '#platform';
import { Cookies } from '../access/cookies.js';
import type { ActorRequest } from '../access/session.guard.js';
import { requestIdOf } from '../request/asked.js';
import { CurrentActor } from '../request/current-actor.js';
import { Says } from '../request/says.js';
import { SignInBody } from './sign-in.dto.js';

@Controller('session')
export class SessionController {
  constructor(
    @Inject(SignIn) private readonly signIn: SignIn,
    @Inject(SignOut) private readonly signOut: SignOut,
    @Inject(Cookies) private readonly cookies: Cookies,
  ) {}

  @Post()
  @Says({
    zh: '登录',
    en: 'Sign in',
    by: 'everyone',
    gives: 'SignedIn',
    status: 201,
    needs: 'key',
    refuses: ['SESSION.WRONG_CREDENTIALS', 'SESSION.TOO_MANY_ATTEMPTS', 'ACCOUNT.DISABLED'],
  })
  async open(
    @Body() { login, password }: SignInBody,
    @Req() request: ActorRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    requestIdOf(request);
    const agent = request.headers['user-agent'] ?? null;
    const signedIn = orRefuse(await this.signIn.run({ login, password, address: request.ip, agent }));
    this.cookies.setSession(reply, signedIn.token, signedIn.expiresAt);
    return { ...shown(signedIn.actor), expiresAt: signedIn.expiresAt.toISOString() };
  }

  @Get()
  @Says({ zh: '我是谁', en: 'Who am I', by: 'signed-in', gives: 'Person', initialPassword: true })
  read(@CurrentActor() actor: Actor) {
    return shown(actor);
  }

  @Delete()
  @HttpCode(204)
  @Says({
    zh: '退出登录',
    en: 'Sign out',
    by: 'signed-in',
    gives: null,
    needs: 'key',
    inPerson: true,
    initialPassword: true,
  })
  async close(@Req() request: ActorRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    requestIdOf(request);
    const token = this.cookies.session(request);
    if (token !== null) await this.signOut.run(token);
    this.cookies.clearSession(reply);
  }
}

function shown({ accountId, login, name, roles, mustChangePassword }: Actor) {
  return { accountId, login, name, roles, mustChangePassword };
}
