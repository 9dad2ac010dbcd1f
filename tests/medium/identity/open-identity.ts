import { Module, type Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DATABASE_CONFIG, DatabaseModule } from '#database';
import {
  CreateAccount,
  DisableAccount,
  GrantRole,
  Identify,
  IdentityConfig,
  IdentityModule,
  SignIn,
  SignOut,
} from '#identity';
import { FixedClock } from '#kernel';
import { PlatformModule, SystemClock } from '#platform';
import { freshDatabase } from '#testing';

export const MINUTE = 60_000;

const CONFIG: IdentityConfig = {
  session: { idle: 30 * MINUTE, most: 120 * MINUTE },
  attempts: { perAccount: 3, perAddress: 8, perAccountEverywhere: 12, window: 10 * MINUTE },
  resetLife: 60 * MINUTE,
  hashing: { memory: 1_024, passes: 2 },
};

@Module({ imports: [PlatformModule, DatabaseModule, IdentityModule] })
class TestProcess {}

/** The module as a process has it, on a database of its own, with a clock that the test moves. */
export async function openIdentity() {
  const database = await freshDatabase();
  const clock = new FixedClock(new Date('2024-09-02T01:00:00Z'));
  const app = await Test.createTestingModule({ imports: [TestProcess] })
    .overrideProvider(DATABASE_CONFIG)
    .useValue({ url: database.appUrl, poolSize: 8 })
    .overrideProvider(IdentityConfig)
    .useValue(CONFIG)
    .overrideProvider(SystemClock)
    .useValue(clock)
    .compile();
  await app.init();
  return {
    database,
    clock,
    later: (ms: number) => clock.set(new Date(clock.now().getTime() + ms)),
    use: <T>(type: Type<T>) => app.get(type, { strict: false }),
    createAccount: app.get(CreateAccount),
    grantRole: app.get(GrantRole),
    disableAccount: app.get(DisableAccount),
    signIn: app.get(SignIn),
    signOut: app.get(SignOut),
    identify: app.get(Identify),
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}
