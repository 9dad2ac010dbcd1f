import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Role } from '#contracts';
import { CreateAccount, GrantRole, SignIn } from '#identity';
import type { DepartmentId } from '#kernel';
import { createHttpApp, newId, orRefuse, SystemClock } from '#platform';
import { httpSettings } from '../../../apps/intake/src/intake.config.js';
import { IntakeAppModule } from '../../../apps/intake/src/intake-app.module.js';
import { prepare } from '../../../apps/intake/src/prepare.js';
import { House } from '../../support/workflow/house.js';
import { Caller } from './caller.js';

const PASSWORD = 'a long password';
const DAY = 24 * 60 * 60 * 1000;

/** The intake process as it is in production, on the database and the clock of a house, reached over HTTP. */
export class Intake {
  private constructor(
    readonly house: House,
    readonly app: NestFastifyApplication,
    readonly url: string,
    /** "GET /api/v1/session" of everything it answers. */
    readonly routes: readonly string[],
  ) {}

  static async open(more: Readonly<Record<string, string>> = {}): Promise<Intake> {
    const house = await House.open();
    const settings = { DATABASE_URL: house.database.appUrl, QUEUE_BACKEND: 'postgres', ARGON2_MEMORY_KIB: '1024' };
    Object.assign(process.env, settings, more);
    const app = await createHttpApp(IntakeAppModule, httpSettings());
    app.get(SystemClock).now = () => house.clock.now();
    const routes: string[] = [];
    app
      .getHttpAdapter()
      .getInstance()
      .addHook('onRoute', ({ method, url }) => void routes.push(...[method].flat().map((m) => `${m} ${url}`)));
    await prepare(app);
    await app.listen(0, '127.0.0.1');
    return new Intake(house, app, await app.getUrl(), routes);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.house.close();
  }

  /** Somebody without a session. */
  get anonymous(): Caller {
    return new Caller(this.url, '');
  }

  /** A new account with this role, in one department or in all, signed in. */
  signedIn(role: Role, departmentId: string | null = null): Promise<Caller> {
    return this.signedInAs([{ role, departmentId }]);
  }

  /** The same with several roles, or with none. */
  async signedInAs(roles: readonly { role: Role; departmentId: string | null }[]): Promise<Caller> {
    const login = newId<'login'>();
    const account = orRefuse(await this.app.get(CreateAccount).run({ login, name: '王五', password: PASSWORD }));
    for (const { role, departmentId } of roles) {
      const grant = { role, departmentId: departmentId as DepartmentId | null };
      orRefuse(await this.app.get(GrantRole).run(account, grant));
    }
    return this.session(login);
  }

  /** A new session of the same person. */
  session(login: string): Promise<Caller> {
    return this.comesIn({ login, password: PASSWORD });
  }

  async comesIn(credentials: { login: string; password: string }): Promise<Caller> {
    const signedIn = await this.app.get(SignIn).run({ ...credentials, address: '127.0.0.1' });
    return new Caller(this.url, orRefuse(signedIn).token, credentials);
  }

  /** A new session of the same person that was last used yesterday. */
  async expiredSession(login: string): Promise<Caller> {
    const now = this.house.clock.now();
    this.house.clock.set(new Date(now.getTime() - DAY));
    const caller = await this.session(login);
    this.house.clock.set(now);
    return caller;
  }
}
