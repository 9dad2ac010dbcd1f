import { ROLES } from '#contracts';
import type { Actor, RoleGrant } from '#identity';
import { about, ID, listOf, objectOf, oneOfTexts, orNull, TEXT, TIME } from './schema.js';

type Person = Pick<Actor, 'accountId' | 'login' | 'name' | 'roles'>;

const GRANT = objectOf<RoleGrant>({
  role: oneOfTexts(ROLES),
  departmentId: about('null：全部部门 · null: in every department', orNull(ID)),
});
const PERSON = { accountId: ID, login: TEXT, name: TEXT, roles: listOf(GRANT) };

export const SESSION_ANSWERS = {
  Person: objectOf<Person>(PERSON),
  SignedIn: objectOf<Person & { expiresAt: string }>({ ...PERSON, expiresAt: TIME }),
};
