import { ROLES, SCOPES } from '#contracts';
import type { AccountItem, Actor, ApiToken, IssuedReset, OidcIdentity, RoleGrant, SessionItem } from '#identity';
import { about, allAsOf, ID, listOf, objectOf, oneOfTexts, orNull, page, TEXT, TIME, TRUTH, WHOLE } from './schema.js';

type Person = Pick<Actor, 'accountId' | 'login' | 'name' | 'roles' | 'mustChangePassword'>;
type ShownToken = Omit<ApiToken, 'accountId'>;

const GRANT = objectOf<RoleGrant>({
  role: oneOfTexts(ROLES),
  departmentId: about('null：全部部门 · null: in every department', orNull(ID)),
});
const MUST_CHANGE = about('要先修改初始密码 · the initial password must be changed first', TRUTH);
const PERSON = { accountId: ID, login: TEXT, name: TEXT, roles: listOf(GRANT), mustChangePassword: MUST_CHANGE };
const TOLD_ONCE = about(
  '只显示一次；重发同一请求时为 null · told once: null when the request is repeated',
  orNull(TEXT),
);

const ACCESS_TOKEN = {
  id: ID,
  name: TEXT,
  prefix: about('令牌的开头 · how it begins', TEXT),
  scopes: listOf(oneOfTexts(SCOPES)),
  createdAt: TIME,
  expiresAt: TIME,
  lastUsedAt: orNull(TIME),
  revokedAt: orNull(TIME),
};

export const SESSION_ANSWERS = {
  Person: objectOf<Person>(PERSON),
  SignedIn: objectOf<Person & { expiresAt: string }>({ ...PERSON, expiresAt: TIME }),
  WaysIn: objectOf<{ password: boolean; oidc: string | null }>({
    password: TRUTH,
    oidc: about('认证源的名称，未启用时为 null · name of the provider, null without one', orNull(TEXT)),
  }),
  Session: objectOf<SessionItem>({
    id: ID,
    means: oneOfTexts(['password', 'oidc']),
    createdAt: TIME,
    expiresAt: TIME,
    address: orNull(TEXT),
    agent: orNull(TEXT),
    current: about('就是现在这个会话 · the one in which it is asked', TRUTH),
  }),
  Sessions: allAsOf('Session'),
  EndedSessions: objectOf<{ ended: number }>({ ended: WHOLE }),
  AccessToken: objectOf<ShownToken>(ACCESS_TOKEN),
  AccessTokenPage: page('AccessToken'),
  IssuedToken: objectOf<ShownToken & { token: string | null }>({ ...ACCESS_TOKEN, token: TOLD_ONCE }),
  Account: objectOf<AccountItem>({
    id: ID,
    login: TEXT,
    name: TEXT,
    email: orNull(TEXT),
    hasPassword: TRUTH,
    mustChangePassword: MUST_CHANGE,
    createdAt: TIME,
    disabledAt: orNull(TIME),
    roles: listOf(GRANT),
    oidcIdentities: listOf(objectOf<OidcIdentity>({ issuer: TEXT, subject: TEXT })),
  }),
  AccountPage: page('Account'),
  IssuedReset: objectOf<IssuedReset>({ token: TOLD_ONCE, expiresAt: TIME }),
};
