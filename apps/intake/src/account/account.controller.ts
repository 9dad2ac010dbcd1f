import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { type By, CreateAccount, DisableAccount, EnableAccount, ListAccounts } from '#identity';
import type { AccountId } from '#kernel';
import { orRefuse } from '#platform';
import { AskedBy } from '../request/by.js';
import { PageQuery } from '../request/page.dto.js';
import { Says } from '../request/says.js';
import { CreateAccountBody } from './account.dto.js';
import { AccountIdOfPath, ForAdmins, NamesAccount } from './account-path.js';

/** For administrators: who may sign in. */
@Controller('accounts')
export class AccountController {
  constructor(
    @Inject(ListAccounts) private readonly listAccounts: ListAccounts,
    @Inject(CreateAccount) private readonly createAccount: CreateAccount,
    @Inject(DisableAccount) private readonly disableAccount: DisableAccount,
    @Inject(EnableAccount) private readonly enableAccount: EnableAccount,
  ) {}

  @Get()
  @Says({ zh: '全部账号', en: 'All accounts', ...ForAdmins, gives: 'AccountPage', refuses: ['LIST.BAD_CURSOR'] })
  async list(@Query() query: PageQuery) {
    return orRefuse(await this.listAccounts.run(query));
  }

  @Post()
  @Says({
    zh: '开立账号',
    en: 'Open an account',
    ...ForAdmins,
    gives: 'Account',
    status: 201,
    needs: 'key',
    refuses: [
      'ACCOUNT.LOGIN_INVALID',
      'ACCOUNT.NAME_INVALID',
      'ACCOUNT.EMAIL_INVALID',
      'ACCOUNT.PASSWORD_LENGTH',
      'ACCOUNT.PASSWORD_COMMON',
      'ACCOUNT.LOGIN_TAKEN',
      'ACCOUNT.EMAIL_TAKEN',
      'REQUEST.KEY_REUSED',
    ],
  })
  async create(@Body() { login, name, email, initialPassword }: CreateAccountBody, @AskedBy() by: By) {
    const wanted = { login, name, email, password: initialPassword, initial: true };
    return this.shown(orRefuse(await this.createAccount.run(wanted, by)));
  }

  @NamesAccount()
  @Get(':account')
  @Says({ zh: '一个账号', en: 'One account', ...ForAdmins, gives: 'Account', refuses: ['ACCOUNT.NOT_FOUND'] })
  read(@AccountIdOfPath id: AccountId) {
    return this.shown(id);
  }

  @NamesAccount()
  @Post(':account/disable')
  @HttpCode(200)
  @Says({
    zh: '停用账号，其会话和令牌随即失效',
    en: 'Disable an account; its sessions and tokens end at once',
    ...ForAdmins,
    gives: 'Account',
    needs: 'key',
    refuses: ['ACCOUNT.NOT_FOUND', 'ACCOUNT.LAST_ADMIN', 'REQUEST.KEY_REUSED'],
  })
  async disable(@AccountIdOfPath id: AccountId, @AskedBy() by: By) {
    orRefuse(await this.disableAccount.run(id, by));
    return this.shown(id);
  }

  @NamesAccount()
  @Post(':account/enable')
  @HttpCode(200)
  @Says({
    zh: '恢复账号',
    en: 'Enable an account again',
    ...ForAdmins,
    gives: 'Account',
    needs: 'key',
    refuses: ['ACCOUNT.NOT_FOUND', 'REQUEST.KEY_REUSED'],
  })
  async enable(@AccountIdOfPath id: AccountId, @AskedBy() by: By) {
    orRefuse(await this.enableAccount.run(id, by));
    return this.shown(id);
  }

  private async shown(id: AccountId) {
    return orRefuse(await this.listAccounts.one(id));
  }
}
