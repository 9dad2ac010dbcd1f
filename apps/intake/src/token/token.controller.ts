import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { type Actor, type ApiTokenId, type By, IssueApiToken, ListApiTokens, RevokeApiToken } from '#identity';
import { orRefuse } from '#platform';
import { AskedBy } from '../request/by.js';
import { CurrentActor } from '../request/current-actor.js';
import { idOfPath, NamesId } from '../request/id-of-path.js';
import { PageQuery } from '../request/page.dto.js';
import { Says } from '../request/says.js';
import { shownToken } from './shown-token.js';
import { IssueTokenBody } from './token.dto.js';

const TokenIdOfPath = idOfPath<'api-token'>('token', 'TOKEN.NOT_FOUND');

/** A person's access tokens, for programs that act for them. A token cannot make another. */
@Controller('tokens')
export class TokenController {
  constructor(
    @Inject(IssueApiToken) private readonly issueToken: IssueApiToken,
    @Inject(ListApiTokens) private readonly listTokens: ListApiTokens,
    @Inject(RevokeApiToken) private readonly revokeToken: RevokeApiToken,
  ) {}

  @Get()
  @Says({
    zh: '我的访问令牌',
    en: 'My access tokens',
    by: 'signed-in',
    inPerson: true,
    gives: 'AccessTokenPage',
    refuses: ['LIST.BAD_CURSOR'],
  })
  async list(@CurrentActor() { accountId }: Actor, @Query() query: PageQuery) {
    const page = orRefuse(await this.listTokens.run(accountId, query));
    return { ...page, items: page.items.map(shownToken) };
  }

  @Post()
  @Says({
    zh: '签发访问令牌，令牌只显示一次',
    en: 'Issue an access token, which is told once',
    by: 'signed-in',
    inPerson: true,
    gives: 'IssuedToken',
    status: 201,
    needs: 'key',
    refuses: ['TOKEN.EXPIRY_UNSOUND', 'TOKEN.TOO_MANY', 'REQUEST.KEY_REUSED'],
  })
  async issue(@CurrentActor() { accountId }: Actor, @Body() body: IssueTokenBody, @AskedBy() by: By) {
    const wanted = { ...body, expiresAt: new Date(body.expiresAt) };
    const { token, issued } = orRefuse(await this.issueToken.run(accountId, wanted, by));
    return { ...shownToken(issued), token };
  }

  @NamesId('token', '令牌的编号 · id of the token')
  @Delete(':token')
  @HttpCode(204)
  @Says({
    zh: '吊销我的访问令牌',
    en: 'Revoke one of my access tokens',
    by: 'signed-in',
    inPerson: true,
    gives: null,
    needs: 'key',
    refuses: ['TOKEN.NOT_FOUND', 'REQUEST.KEY_REUSED'],
  })
  async revoke(@CurrentActor() { accountId }: Actor, @TokenIdOfPath id: ApiTokenId, @AskedBy() by: By): Promise<void> {
    orRefuse(await this.revokeToken.run(accountId, id, by));
  }
}
