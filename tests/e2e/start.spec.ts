import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { Client } from 'pg';
import { SERVICES } from '../../apps/gongkai/src/supervisor/services.js';
import {
  type Environment,
  GongkaiCommand,
  gongkai,
  isAlive,
  ownEnvironment,
  readRunning,
  until,
} from '../support/gongkai-command.js';

const READY = 'Press Ctrl-C to stop';
const PATIENCE = 240_000;

describe('one command starts everything', () => {
  let environment: Environment;
  let system: GongkaiCommand;

  const isReady = async (port: string | undefined) => {
    try {
      return (await fetch(`http://127.0.0.1:${port}/health/ready`)).ok;
    } catch {
      return false;
    }
  };
  const start = async () => {
    system = new GongkaiCommand(['start'], environment);
    await system.says(READY);
  };

  beforeAll(async () => {
    environment = await ownEnvironment();
    await start();
  }, PATIENCE);

  afterAll(async () => {
    system.process.kill('SIGKILL');
    await system.ended;
    rmSync(environment.GONGKAI_DATA ?? '', { recursive: true, force: true });
  }, PATIENCE);

  it('prints addresses, accounts and how to stop, and has loaded a district in every state', async () => {
    const intake = `http://127.0.0.1:${environment.INTAKE_PORT}`;
    for (const text of [
      intake,
      `http://127.0.0.1:${environment.PUBLICATION_PORT}`,
      'preparer',
      'gongkai-demo',
      'Ctrl-C',
    ]) {
      expect(system.said).toContain(text);
    }
    const states = await statesOfDemo(intake);
    expect(states.length).toBeGreaterThanOrEqual(13);
    expect(new Set(states)).toEqual(new Set(['draft', 'in_review', 'returned', 'approved', 'scheduled', 'published']));
  });

  it('names the running one when it is started again', async () => {
    const second = await gongkai(['start'], environment);
    expect(second.code).toBe(3);
    expect(second.stderr).toContain(`${system.process.pid}`);
    expect(second.stderr).toContain(`http://127.0.0.1:${environment.INTAKE_PORT}`);
    expect(await isReady(environment.INTAKE_PORT)).toBe(true);
  });

  it.each(SERVICES)(
    'starts %s again after kill -9',
    async (name) => {
      const killed = readRunning(environment)?.services[name] ?? 0;
      process.kill(killed, 'SIGKILL');
      await system.says(`${name} stopped unexpectedly (SIGKILL)`);
      await until(`${name} is there again`, async () => {
        const now = readRunning(environment)?.services[name];
        return now !== killed && (await isReady(environment[`${name.toUpperCase()}_PORT`]));
      });
    },
    PATIENCE,
  );

  it(
    'verifies the audit trail of the running system',
    async () => {
      const verified = await gongkai(['audit', 'verify'], environment);
      expect(verified).toMatchObject({ code: 0, stderr: '' });
      expect(verified.stdout).toMatch(/intact: [1-9]\d chains/);
    },
    PATIENCE,
  );

  it(
    'ends with 0 on Ctrl-C and leaves nothing behind',
    async () => {
      const { services = {} } = readRunning(environment) ?? {};
      system.process.kill('SIGINT');
      expect(await system.ended).toMatchObject({ code: 0 });
      expect(system.said).toContain('Stopped.');
      expect(readRunning(environment)).toBeNull();
      expect(Object.values(services).filter(isAlive)).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'comes back on the same data after the supervisor itself was killed',
    async () => {
      await start();
      const { services = {} } = readRunning(environment) ?? {};
      system.process.kill('SIGKILL');
      await system.ended;
      await start();
      expect(Object.values(services).filter(isAlive)).toEqual([]);
      expect((await statesOfDemo(`http://127.0.0.1:${environment.INTAKE_PORT}`)).length).toBeGreaterThanOrEqual(13);
      system.process.kill('SIGTERM');
      expect(await system.ended).toMatchObject({ code: 0 });
    },
    PATIENCE,
  );

  it(
    'works on the data of a stopped system: migrate and audit verify',
    async () => {
      expect(await gongkai(['migrate'], environment)).toMatchObject({ code: 0 });
      const verified = await gongkai(['audit', 'verify'], environment);
      expect(verified).toMatchObject({ code: 0 });
      expect(verified.stdout).toMatch(/In agreement with \d+ kept checkpoints/);
    },
    PATIENCE,
  );

  it(
    'names the port that is taken, and the variable that changes it',
    async () => {
      const server = createServer().listen(Number(environment.SCORING_PORT), '127.0.0.1');
      const ended = await gongkai(['start'], environment);
      server.close();
      expect(ended.code).toBe(3);
      expect(ended.stderr).toContain(`${environment.SCORING_PORT}`);
      expect(ended.stderr).toContain('SCORING_PORT');
      expect(readRunning(environment)).toBeNull();
    },
    PATIENCE,
  );

  it(
    'finds the entry that somebody altered behind the back of the database',
    async () => {
      await start();
      await alterOneEntry(readRunning(environment)?.ownerUrl ?? '');
      const verified = await gongkai(['audit', 'verify'], environment);
      expect(verified.code).toBe(1);
      expect(verified.stdout).toContain('AUDIT.ENTRY_ALTERED');
      expect(verified.stdout).toMatch(/1 of [1-9]\d chains/);
    },
    PATIENCE,
  );
});

describe('without any data', () => {
  it('audit verify says that there is no database', async () => {
    const environment = await ownEnvironment();
    const ended = await gongkai(['audit', 'verify'], environment);
    expect(ended.code).toBe(3);
    expect(ended.stderr).toContain('npm start');
    rmSync(environment.GONGKAI_DATA ?? '', { recursive: true });
  });

  it('a variable that makes no sense is named, and nothing is started', async () => {
    const ended = await gongkai(['start'], { ...(await ownEnvironment()), INTAKE_PORT: 'eighty' });
    expect(ended.code).toBe(3);
    expect(ended.stderr).toContain('INTAKE_PORT');
  });
});

/** The state of every disclosure that the reviewer sees. */
async function statesOfDemo(intake: string): Promise<string[]> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
  const body = JSON.stringify({ login: 'reviewer', password: 'gongkai-demo' });
  const session = await fetch(`${intake}/api/v1/session`, { method: 'POST', headers, body });
  const cookie = session.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const list = await fetch(`${intake}/api/v1/disclosures?limit=100`, { headers: { cookie } });
  const { items } = (await list.json()) as { items: { state: string }[] };
  return items.map(({ state }) => state);
}

/** As only the owner of the tables could, by taking the protection away first. */
async function alterOneEntry(ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query('alter table gongkai.audit_entry disable trigger user');
  await client.query(
    `update gongkai.audit_entry set action = 'approve' where ctid = (select min(ctid) from gongkai.audit_entry)`,
  );
  await client.query('alter table gongkai.audit_entry enable trigger user');
  await client.end();
}
