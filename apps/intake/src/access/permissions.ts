import { type Bilingual, ROLE_NAMES, ROLES, type Role, SCOPE_NAMES } from '#contracts';
import { type Access, scopeOf } from './access.js';

/** What the OpenAPI document says of an endpoint, as far as it is about who may call it. */
export interface Operation {
  readonly summary?: string;
  readonly responses: Readonly<Record<string, { readonly description: string }>>;
  readonly 'x-roles': Access['by'];
  readonly 'x-everywhere'?: true;
  readonly 'x-in-person'?: true;
}

/** For whom an endpoint is, of those with a role: nobody; for their own departments; if it is for all departments; anyone. */
export type Admission = 'no' | 'own' | 'everywhere' | 'yes';

export function admissionOf(operation: Operation, role: Role): Admission {
  const { 'x-roles': by, 'x-everywhere': everywhere, responses } = operation;
  if (typeof by !== 'string' && !by.includes(role)) return 'no';
  const codes = Object.values(responses).flatMap(({ description }) => description.split(', '));
  if (everywhere) return 'everywhere';
  if (codes.includes('ACCESS.OTHER_DEPARTMENT')) return 'own';
  return codes.includes('ACCESS.WHOLE_DISTRICT_NEEDED') ? 'everywhere' : 'yes';
}

const CELL: Readonly<Record<Admission, string>> = { no: '—', own: '◐', everywhere: '●', yes: '○' };

const HEAD = `# 权限 · Permissions

由接口自身的声明生成（\`npm run generate\`），并由测试逐格走查，请勿手改。Generated from what the endpoints say of themselves,
and walked cell by cell by a test; do not edit.

- ○ 可以调用，只看到、只办理自己部门的 · may call it, and meets only what is of their departments
- ◐ 只限角色所在的部门，其他部门拒绝 · for the departments of the role; refused for others
- ● 角色须不限部门 · the role must hold for all departments
- — 不可以 · may not
- 令牌 Token：访问令牌须有的权限；“本人”表示令牌不能办理 · the scope that an access token needs; 本人 in person: no token will do
`;

/** docs/permissions.md: every endpoint with every role. */
export function printPermissions(paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>): string {
  const rows = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => rowOf(method.toUpperCase(), path, operation)),
  );
  const columns = ['接口 Endpoint', '令牌 Token', '无需登录 Anyone', ...ROLES.map((role) => named(ROLE_NAMES[role]))];
  return `${[HEAD, line(columns), line(columns.map(() => '---')), ...rows].join('\n')}\n`;
}

function rowOf(method: string, path: string, operation: Operation): string {
  const open = operation['x-roles'] === 'everyone';
  const cells = ROLES.map((role) => CELL[admissionOf(operation, role)]);
  const name = `\`${method} ${path.replace('/api/v1', '')}\`<br>${operation.summary}`;
  return line([name, tokenOf(method, operation), open ? '○' : '—', ...cells]);
}

function tokenOf(method: string, { 'x-roles': by, 'x-in-person': inPerson }: Operation): string {
  if (by === 'everyone') return '';
  return inPerson ? '本人 in person' : named(SCOPE_NAMES[scopeOf({ by }, method)]);
}

const named = ({ zh, en }: Bilingual) => `${zh} ${en}`;
const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
