import type { AddDepartment, OpenCycle } from '#cycle';
import type { CreateAccount, GrantRole, SignIn } from '#identity';
import type { AccountId, DepartmentId } from '#kernel';
import { newId, orRefuse } from '#platform';
import type { OpenDisclosure } from '#submission';
import { builtInPack, DEFAULT_PACK } from '#template';
import type { DemoOpening, OpenedDemo } from './open-demo.js';

/** Both lie in the past, so that a disclosure of the demo may be published at any moment. */
const SUBMIT_BY = new Date('2024-09-30T18:00:00+08:00');
const PUBLISH_AT = new Date('2024-10-31T09:00:00+08:00');

/** Opens a cycle with departments and accounts; what is there already stays as it is. */
export class OpenDemoCycle {
  constructor(
    private readonly openCycle: OpenCycle,
    private readonly addDepartment: AddDepartment,
    private readonly openDisclosure: OpenDisclosure,
    private readonly createAccount: CreateAccount,
    private readonly grantRole: GrantRole,
    private readonly signIn: SignIn,
  ) {}

  async run({ cycle, departments, people, password }: DemoOpening): Promise<OpenedDemo> {
    const cycleId = await this.cycle(cycle);
    const disclosures: Record<string, string> = {};
    const departmentIds = new Map<string, DepartmentId>();
    for (const wanted of departments) {
      const { id } = await this.addDepartment.run(wanted);
      departmentIds.set(wanted.code, id as DepartmentId);
      const opening = { cycleId, departmentId: id, requestId: newId<'request'>() };
      disclosures[wanted.code] = orRefuse(await this.openDisclosure.run(opening)).id;
    }
    await Promise.all(people.map((person) => this.account(person, password, departmentIds)));
    return { cycleId, disclosures };
  }

  private async cycle(own: DemoOpening['cycle']): Promise<string> {
    const { pack } = await builtInPack(DEFAULT_PACK);
    const { id } = await this.openCycle.run({
      title: own?.title ?? `${pack.fiscalYear}年度部门决算公开（演示）`,
      region: own?.region ?? pack.region,
      fiscalYear: pack.fiscalYear,
      packId: pack.id,
      submitBy: own ? new Date(own.submitBy) : SUBMIT_BY,
      publishAt: own ? new Date(own.publishAt) : PUBLISH_AT,
    });
    return id;
  }

  private async account(
    { login, name, roles }: DemoOpening['people'][number],
    password: string,
    departmentIds: ReadonlyMap<string, DepartmentId>,
  ): Promise<void> {
    const accountId = await this.accountId(login, name, password);
    for (const { role, department } of roles) {
      const departmentId = department === null ? null : (departmentIds.get(department) ?? null);
      orRefuse(await this.grantRole.run(accountId, { role, departmentId }));
    }
  }

  private async accountId(login: string, name: string, password: string): Promise<AccountId> {
    const created = await this.createAccount.run({ login, name, password });
    if (created.ok || created.code !== 'ACCOUNT.LOGIN_TAKEN') return orRefuse(created);
    // Left by a start that was cut short before its roles were given; signing in is how its id is learned.
    return orRefuse(await this.signIn.run({ login, password, address: '127.0.0.1' })).actor.accountId;
  }
}
