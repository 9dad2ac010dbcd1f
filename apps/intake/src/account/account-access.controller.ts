import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import {
  type ApiTokenId,
  type By,
  EndSessions,
  GrantRole,
  IssuePasswordReset,
  LinkOidcIdentity,
  ListAccounts,
  ListApiTokens,
  ListSessions,
  RevokeApiToken,
  RevokeRole,
  UnlinkOidcIdentity,
} from '#identity';
import type { AccountId, DepartmentId } from '#kernel';
import { orRefuse, SystemClock } from '#platform';
import { AskedBy } from '../request/by.js';
import { idOfPath, NamesId } from '../request/id-of-path.js';
import { PageQuery } from '../request/page.dto.js';
import { Says } from '../request/says.js';
import { shownToken } from '../token/shown-token.js';
import { GrantBody, OidcIdentityBody } from './account.dto.js';
import { AccountIdOfPath, ForAdmins, NamesAccount } from './account-path.js';

const TokenIdOfPath = idOfPath<'api-token'>('token', 'TOKEN.NOT_FOUND');
const CHANGES = ['ACCOUNT.NOT_FOUND', 'REQUEST.KEY_REUSED'];

/** For administrators: what an account may do, and by which ways its person comes in. */
@NamesAccount()
@Controller('accounts/:account')
export class AccountAccessController {
  constructor(
    @Inject(ListAccounts) private readonly listAccounts: ListAccounts,
    @Inject(GrantRole) private readonly grantRole: GrantRole,
    @Inject(RevokeRole) private readonly revokeRole: RevokeRole,
    @Inject(IssuePasswordReset) private readonly issueReset: IssuePasswordReset,
    @Inject(ListSessions) private readonly listSessions: ListSessions,
    @Inject(EndSessions) private readonly endSessions: EndSessions,
    @Inject(ListApiTokens) private readonly listTokens: ListApiTokens,
    @Inject(RevokeApiToken) private readonly revokeToken: RevokeApiToken,
    @Inject(LinkOidcIdentity) private readonly linkIdentity: LinkOidcIdentity,
    @Inject(UnlinkOidcIdentity) private readonly unlinkIdentity: UnlinkOidcIdentity,
    @Inject(SystemClock) private readonly clock: SystemClock,
  ) {}

  @Post('roles')
  @HttpCode(200)
  @Says({ zh: '授予角色', en: 'Grant a role', ...ForAdmins, gives: 'Account', needs: 'key', refuses: CHANGES })
  async grant(@AccountIdOfPath id: AccountId, @Body() body: GrantBody, @AskedBy() by: By) {
    orRefuse(await this.grantRole.run(id, grantOf(body), by));
    return this.shown(id);
  }

  @Delete('roles')
  @HttpCode(200)
  @Says({
    zh: '撤销角色',
    en: 'Take a role away',
    ...ForAdmins,
    gives: 'Account',
    needs: 'key',
    refuses: [...CHANGES, 'ACCOUNT.LAST_ADMIN'],
  })
  async revoke(@AccountIdOfPath id: AccountId, @Query() query: GrantBody, @AskedBy() by: By) {
    orRefuse(await this.revokeRole.run(id, grantOf(query), by));
    return this.shown(id);
  }

  @Post('password-resets')
  @Says({
    zh: '签发一次性重置码，只显示一次',
    en: 'Issue a one-time token for a new password, which is told once',
    ...ForAdmins,
    inPerson: true,
    gives: 'IssuedReset',
    status: 201,
    needs: 'key',
    refuses: CHANGES,
  })
  async reset(@AccountIdOfPath id: AccountId, @AskedBy() by: By) {
    return orRefuse(await this.issueReset.run(id, by));
  }

  @Get('sessions')
  @Says({
    zh: '账号的会话',
    en: 'Where an account is signed in',
    ...ForAdmins,
    gives: 'Sessions',
    refuses: ['ACCOUNT.NOT_FOUND'],
  })
  async sessions(@AccountIdOfPath id: AccountId) {
    await this.shown(id);
    return { items: await this.listSessions.run(id), asOf: this.clock.now().toISOString() };
  }

  @Delete('sessions')
  @HttpCode(200)
  @Says({
    zh: '结束账号的全部会话',
    en: 'End all sessions of an account',
    ...ForAdmins,
    gives: 'EndedSessions',
    needs: 'key',
    refuses: CHANGES,
  })
  async signOut(@AccountIdOfPath id: AccountId, @AskedBy() by: By) {
    return orRefuse(await this.endSessions.run(id, {}, by));
  }

  @Get('tokens')
  @Says({
    zh: '账号的访问令牌',
    en: 'Access tokens of an account',
    ...ForAdmins,
    gives: 'AccessTokenPage',
    refuses: ['ACCOUNT.NOT_FOUND', 'LIST.BAD_CURSOR'],
  })
  async tokens(@AccountIdOfPath id: AccountId, @Query() query: PageQuery) {
    await this.shown(id);
    const page = orRefuse(await this.listTokens.run(id, query));
    return { ...page, items: page.items.map(shownToken) };
  }

  @NamesId('token', '令牌的编号 · id of the token')
  @Delete('tokens/:token')
  @HttpCode(204)
  @Says({
    zh: '吊销账号的访问令牌',
    en: 'Revoke an access token of an account',
    ...ForAdmins,
    gives: null,
    needs: 'key',
    refuses: [...CHANGES, 'TOKEN.NOT_FOUND'],
  })
  async endToken(@AccountIdOfPath id: AccountId, @TokenIdOfPath token: ApiTokenId, @AskedBy() by: By): Promise<void> {
    orRefuse(await this.revokeToken.run(id, token, by));
  }

  @Post('oidc-identities')
  @HttpCode(200)
  @Says({
    zh: '绑定统一身份认证中的身份',
    en: 'Bind an identity at the identity provider',
    ...ForAdmins,
    gives: 'Account',
    needs: 'key',
    refuses: [...CHANGES, 'OIDC.LINKED_ALREADY'],
  })
  async link(@AccountIdOfPath id: AccountId, @Body() body: OidcIdentityBody, @AskedBy() by: By) {
    orRefuse(await this.linkIdentity.run(id, body, by));
    return this.shown(id);
  }

  @Delete('oidc-identities')
  @HttpCode(200)
  @Says({
    zh: '解除绑定，账号的会话随即结束',
    en: 'Unbind an identity; the sessions of the account end',
    ...ForAdmins,
    gives: 'Account',
    needs: 'key',
    refuses: CHANGES,
  })
  async unlink(@AccountIdOfPath id: AccountId, @Query() query: OidcIdentityBody, @AskedBy() by: By) {
    orRefuse(await this.unlinkIdentity.run(id, query, by));
    return this.shown(id);
  }

  private async shown(id: AccountId) {
    return orRefuse(await this.listAccounts.one(id));
  }
}

function grantOf({ role, departmentId }: GrantBody) {
  return { role, departmentId: (departmentId ?? null) as DepartmentId | null };
}
