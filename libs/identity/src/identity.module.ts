import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditModule, AuditTrail } from '#audit';
import { RequestRecordRepository } from '#database';
import { provide, readConfig, SystemClock } from '#platform';
import { ActOnAccount } from './application/act-on-account.js';
import { AttemptLimiter } from './application/attempt-limiter.js';
import { BeginOidcSignIn } from './application/begin-oidc-sign-in.js';
import { ChangePassword } from './application/change-password.js';
import { CreateAccount } from './application/create-account.js';
import { DisableAccount } from './application/disable-account.js';
import { EnableAccount } from './application/enable-account.js';
import { EndSessions } from './application/end-sessions.js';
import { FinishOidcSignIn } from './application/finish-oidc-sign-in.js';
import { GrantRole } from './application/grant-role.js';
import { Identify } from './application/identify.js';
import { IdentifyProgram } from './application/identify-program.js';
import { IssueApiToken } from './application/issue-api-token.js';
import { IssuePasswordReset } from './application/issue-password-reset.js';
import { LinkOidcIdentity } from './application/link-oidc-identity.js';
import { ListAccounts } from './application/list-accounts.js';
import { ListApiTokens } from './application/list-api-tokens.js';
import { ListSessions } from './application/list-sessions.js';
import { OpenSession } from './application/open-session.js';
import { PasswordHasher } from './application/password-hasher.js';
import { ReadActor } from './application/read-actor.js';
import { RevokeApiToken } from './application/revoke-api-token.js';
import { RevokeRole } from './application/revoke-role.js';
import { SignIn } from './application/sign-in.js';
import { SignOut } from './application/sign-out.js';
import { StillIn } from './application/still-in.js';
import { UnlinkOidcIdentity } from './application/unlink-oidc-identity.js';
import { UsePasswordReset } from './application/use-password-reset.js';
import { IdentityConfig, identityConfig } from './identity.config.js';
import { OidcConfig, oidcConfig } from './oidc/oidc.config.js';
import { OidcDoor } from './oidc/oidc-door.js';
import { AccountRepository } from './persistence/account.repository.js';
import { ApiTokenRepository } from './persistence/api-token.repository.js';
import { AttemptRepository } from './persistence/attempt.repository.js';
import { OidcIdentityRepository } from './persistence/oidc-identity.repository.js';
import { PasswordResetRepository } from './persistence/password-reset.repository.js';
import { SessionRepository } from './persistence/session.repository.js';

const shelves = [
  AccountRepository,
  ApiTokenRepository,
  AttemptRepository,
  OidcIdentityRepository,
  PasswordResetRepository,
  RequestRecordRepository,
  SessionRepository,
];

const commonCourse = [
  provide(PasswordHasher, IdentityConfig),
  provide(AttemptLimiter, DataSource, AttemptRepository, SystemClock, IdentityConfig),
  provide(OpenSession, DataSource, SessionRepository, SystemClock, IdentityConfig),
  provide(ActOnAccount, DataSource, AccountRepository, RequestRecordRepository, AuditTrail, SystemClock),
  provide(OidcDoor, OidcConfig),
];

const useCases = [
  provide(SignIn, DataSource, AccountRepository, PasswordHasher, AttemptLimiter, OpenSession),
  provide(SignOut, DataSource, SessionRepository, SystemClock),
  provide(BeginOidcSignIn, OidcDoor),
  provide(FinishOidcSignIn, OidcDoor, AccountRepository, OidcIdentityRepository, ActOnAccount, OpenSession),
  provide(Identify, DataSource, SessionRepository, SystemClock, IdentityConfig),
  provide(IdentifyProgram, DataSource, ApiTokenRepository, SystemClock),
  provide(ReadActor, DataSource, AccountRepository),
  provide(StillIn, DataSource, SessionRepository, ApiTokenRepository, SystemClock),
  provide(CreateAccount, ActOnAccount, AccountRepository, PasswordHasher),
  provide(
    DisableAccount,
    ActOnAccount,
    AccountRepository,
    SessionRepository,
    ApiTokenRepository,
    PasswordResetRepository,
  ),
  provide(EnableAccount, ActOnAccount, AccountRepository),
  provide(GrantRole, ActOnAccount, AccountRepository),
  provide(RevokeRole, ActOnAccount, AccountRepository),
  provide(
    ChangePassword,
    DataSource,
    AccountRepository,
    SessionRepository,
    PasswordHasher,
    AttemptLimiter,
    ActOnAccount,
  ),
  provide(IssuePasswordReset, ActOnAccount, PasswordResetRepository, IdentityConfig),
  provide(
    UsePasswordReset,
    DataSource,
    AccountRepository,
    PasswordResetRepository,
    SessionRepository,
    PasswordHasher,
    ActOnAccount,
    SystemClock,
  ),
  provide(IssueApiToken, ActOnAccount, ApiTokenRepository),
  provide(RevokeApiToken, ActOnAccount, ApiTokenRepository),
  provide(ListApiTokens, DataSource, ApiTokenRepository, SystemClock),
  provide(ListAccounts, DataSource, AccountRepository, SystemClock),
  provide(ListSessions, DataSource, SessionRepository, SystemClock),
  provide(EndSessions, ActOnAccount, SessionRepository),
  provide(LinkOidcIdentity, ActOnAccount, OidcIdentityRepository),
  provide(UnlinkOidcIdentity, ActOnAccount, OidcIdentityRepository, SessionRepository),
];

/** Accounts and how people come in. Needs `DatabaseModule` and `PlatformModule` in the process. */
@Module({
  imports: [AuditModule],
  providers: [
    { provide: IdentityConfig, useFactory: () => readConfig(identityConfig) },
    { provide: OidcConfig, useFactory: () => readConfig(oidcConfig) },
    ...shelves,
    ...commonCourse,
    ...useCases,
  ],
  exports: [...useCases],
})
export class IdentityModule {}
