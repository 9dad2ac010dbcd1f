import type { AccountId, DepartmentId } from '#kernel';
import { newId } from '#platform';
import { openIdentity } from './open-identity.js';

let identity: Awaited<ReturnType<typeof openIdentity>>;
beforeAll(async () => {
  identity = await openIdentity();
});
afterAll(() => identity.close());

const wanted = { login: 'Li.Na', name: '李娜', password: 'a long password' };

it('keeps of a password nothing but its argon2id hash', async () => {
  const created = await identity.createAccount.run(wanted);
  expect(created.ok).toBe(true);
  const owner = await identity.database.open('owner');
  const [row] = await owner.query("select * from gongkai.account where login = 'li.na'");
  expect(row.password_hash).toMatch(/^\$argon2id\$v=19\$m=1024,p=1,t=2\$/);
  expect(JSON.stringify(row)).not.toContain(wanted.password);
});

it('refuses a second account with the same login, however it is spelled, and at the same moment', async () => {
  expect(await identity.createAccount.run({ ...wanted, login: 'LI.NA' })).toMatchObject({
    ok: false,
    code: 'ACCOUNT.LOGIN_TAKEN',
  });
  const rush = Array.from({ length: 5 }, () => identity.createAccount.run({ ...wanted, login: 'rush' }));
  expect((await Promise.all(rush)).filter(({ ok }) => ok)).toHaveLength(1);
});

it('grants roles once, in one department or in all', async () => {
  const created = await identity.createAccount.run({ ...wanted, login: 'roles' });
  if (!created.ok) throw new Error(created.code);
  const departmentId = newId<'department'>() as DepartmentId;
  for (const grant of [
    { role: 'preparer', departmentId },
    { role: 'preparer', departmentId },
    { role: 'reviewer', departmentId: null },
    { role: 'reviewer', departmentId: null },
  ] as const) {
    expect(await identity.grantRole.run(created.value, grant)).toEqual({ ok: true });
  }
  const signedIn = await identity.signIn.run({ login: 'roles', password: wanted.password, address: '10.0.0.1' });
  expect(signedIn.ok && signedIn.value.actor).toMatchObject({
    accountId: created.value,
    login: 'roles',
    name: '李娜',
    roles: [
      { role: 'preparer', departmentId },
      { role: 'reviewer', departmentId: null },
    ],
  });
});

it('does nothing for an account that is not there', async () => {
  const nobody = newId<'account'>() as AccountId;
  const refusal = { ok: false, code: 'ACCOUNT.NOT_FOUND' };
  expect(await identity.grantRole.run(nobody, { role: 'admin', departmentId: null })).toMatchObject(refusal);
  expect(await identity.disableAccount.run(nobody)).toMatchObject(refusal);
});
