import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { provide, readConfig, SystemClock } from '#platform';
import { AttemptLimiter } from './application/attempt-limiter.js';
import { CreateAccount } from './application/create-account.js';
import { DisableAccount } from './application/disable-account.js';
import { GrantRole } from './application/grant-role.js';
import { Identify } from './application/identify.js';
import { OpenSession } from './application/open-session.js';
import { PasswordHasher } from './application/password-hasher.js';
import { ReadActor } from './application/read-actor.js';
import { SignIn } from './application/sign-in.js';
import { SignOut } from './application/sign-out.js';
import { IdentityConfig, identityConfig } from './identity.config.js';
import { AccountRepository } from './persistence/account.repository.js';
import { AttemptRepository } from './persistence/attempt.repository.js';
import { SessionRepository } from './persistence/session.repository.js';

/** Accounts and sessions. Needs `DatabaseModule` and `PlatformModule` in the process. */
@Module({
  providers: [
    { provide: IdentityConfig, useFactory: () => readConfig(identityConfig) },
    ...[AccountRepository, AttemptRepository, SessionRepository],
    provide(PasswordHasher, IdentityConfig),
    provide(AttemptLimiter, DataSource, AttemptRepository, SystemClock, IdentityConfig),
    provide(OpenSession, DataSource, SessionRepository, SystemClock, IdentityConfig),
    provide(SignIn, DataSource, AccountRepository, PasswordHasher, AttemptLimiter, OpenSession),
    provide(SignOut, DataSource, SessionRepository, SystemClock),
    provide(Identify, DataSource, SessionRepository, SystemClock, IdentityConfig),
    provide(ReadActor, DataSource, AccountRepository),
    provide(CreateAccount, DataSource, AccountRepository, PasswordHasher, SystemClock),
    provide(GrantRole, DataSource, AccountRepository),
    provide(DisableAccount, DataSource, AccountRepository, SystemClock),
  ],
  exports: [SignIn, SignOut, Identify, ReadActor, CreateAccount, GrantRole, DisableAccount],
})
export class IdentityModule {}
