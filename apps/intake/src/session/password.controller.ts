import { Body, Controller, HttpCode, Inject, Post, Put, Req } from '@nestjs/common';
import { type Actor, type By, ChangePassword, UsePasswordReset } from '#identity';
import { orRefuse } from '#platform';
import { Cookies } from '../access/cookies.js';
import type { ActorRequest } from '../access/session.guard.js';
import { requestIdOf } from '../request/asked.js';
import { AskedBy } from '../request/by.js';
import { CurrentActor } from '../request/current-actor.js';
import { Says } from '../request/says.js';
import { ChangePasswordBody, UseResetBody } from './password.dto.js';

const RULES = ['ACCOUNT.PASSWORD_LENGTH', 'ACCOUNT.PASSWORD_COMMON', 'REQUEST.KEY_REUSED'];

@Controller()
export class PasswordController {
  constructor(
    @Inject(ChangePassword) private readonly changePassword: ChangePassword,
    @Inject(UsePasswordReset) private readonly useReset: UsePasswordReset,
    @Inject(Cookies) private readonly cookies: Cookies,
  ) {}

  @Put('session/password')
  @HttpCode(204)
  @Says({
    zh: '修改自己的密码，其他会话随之结束',
    en: 'Change my password; my other sessions end',
    by: 'signed-in',
    inPerson: true,
    initialPassword: true,
    gives: null,
    needs: 'key',
    refuses: [...RULES, 'SESSION.WRONG_CREDENTIALS', 'SESSION.TOO_MANY_ATTEMPTS', 'ACCOUNT.PASSWORD_SAME'],
  })
  async change(
    @CurrentActor() { accountId }: Actor,
    @AskedBy() { requestId }: By,
    @Body() { current, next }: ChangePasswordBody,
    @Req() request: ActorRequest,
  ): Promise<void> {
    const session = this.cookies.session(request) ?? '';
    orRefuse(await this.changePassword.run({ accountId, current, next, session, address: request.ip, requestId }));
  }

  @Post('password-reset')
  @HttpCode(204)
  @Says({
    zh: '用重置码设置密码',
    en: 'Choose a password with a one-time token',
    by: 'everyone',
    gives: null,
    needs: 'key',
    refuses: [...RULES, 'RESET.INVALID'],
  })
  async reset(@Body() { token, password }: UseResetBody, @Req() request: ActorRequest): Promise<void> {
    orRefuse(await this.useReset.run({ token, password, requestId: requestIdOf(request) }));
  }
}
