import { COMMITTED, ENDPOINTS } from './documented.js';
import { Intake } from './intake.js';
import { resolved } from './open-api.js';

/** What is answered outside the document, to anyone: the first page, the document itself, health. */
const BESIDE = ['/', '/api/openapi.json', '/health/live', '/health/ready'];

let intake: Intake;
beforeAll(async () => {
  intake = await Intake.open();
});
afterAll(() => intake.close());

it('is served as it is committed', async () => {
  const { status, json } = await intake.anonymous.get<unknown>('/api/openapi.json');
  expect(status).toBe(200);
  expect(json).toEqual(COMMITTED);
});

it('names everything that is answered', () => {
  const asked = intake.routes.filter((route) => !route.startsWith('HEAD '));
  const named = ENDPOINTS.map(({ method, path }) => `${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`);
  expect(asked.sort()).toEqual([...named, ...BESIDE.map((path) => `GET ${path}`)].sort());
});

it('gives every operation a name of its own', () => {
  const names = ENDPOINTS.map(({ operation }) => operation.operationId);
  expect(new Set(names).size).toBe(ENDPOINTS.length);
  expect(names).not.toContain(undefined);
});

describe.each(ENDPOINTS)('$method $path', ({ operation, path, by, codes }) => {
  it('says in both languages what it does', () => {
    expect(operation.summary).toMatch(/^\p{Script=Han}.* · [A-Z][ -~]+$/u);
  });

  it('names every part of its path', () => {
    const named = operation.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
    expect(named.sort()).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort());
  });

  it('says what it gives', () => {
    const successes = Object.entries(operation.responses).filter(([status]) => /^(2|30[23])/.test(status));
    expect(successes).toHaveLength(1);
    for (const { schema } of Object.values(successes[0]?.[1].content ?? {})) {
      const { type, oneOf } = resolved(COMMITTED, schema);
      expect(type ?? oneOf).toBeDefined();
    }
  });

  it('says how it refuses', () => {
    expect(codes.default).toContain('PLATFORM.UNEXPECTED');
    if (by !== 'everyone')
      expect(codes[401]?.slice(0, 3)).toEqual(['SESSION.MISSING', 'SESSION.EXPIRED', 'TOKEN.INVALID']);
    if (typeof by !== 'string') expect(codes[403]).toContain('ACCESS.ROLE_NEEDED');
  });
});
