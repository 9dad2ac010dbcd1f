import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#database';
import { projectRoot } from '#platform';

let parent: string;
let dataDir: string;
const servers: EmbeddedPostgres[] = [];
const holders: ChildProcess[] = [];

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'gongkai-embedded-'));
  dataDir = join(parent, 'data');
});
afterEach(async () => {
  for (const holder of holders.splice(0)) holder.kill('SIGTERM');
  for (const server of servers.splice(0)) await server.stop();
  await rm(parent, { recursive: true });
});

const said: string[] = [];
async function start(port = 0) {
  said.length = 0;
  const server = await startEmbeddedPostgres({ dataDir, port, onProgress: ({ en }) => said.push(en) });
  servers.push(server);
  return server;
}

async function ask(url: string, sql: string) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Another program that holds a server on the folder. */
async function hold() {
  const script = join(projectRoot(), 'tests/support/hold-postgres.mjs');
  const holder = spawn(process.execPath, [script, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  holders.push(holder);
  const [line] = await once(holder.stdout, 'data');
  const { port, adminUrl, pid } = JSON.parse(String(line)) as { port: number; adminUrl: string; pid: number };
  return { port, adminUrl, pid, kill: () => holder.kill('SIGKILL') && once(holder, 'exit') };
}

it('makes a cluster in UTF-8 with two roles of few rights, open to this machine only', async () => {
  const { adminUrl, appUrl, superuserUrl, port } = await start();
  expect(said.map((line) => line.split(' ')[0])).toEqual(['First', 'Starting']);
  const [about] = await ask(
    superuserUrl,
    `select current_setting('server_encoding') as encoding, current_setting('listen_addresses') as addresses,
       current_setting('unix_socket_directories') as sockets, current_setting('timezone') as timezone`,
  );
  expect(about).toEqual({ encoding: 'UTF8', addresses: '127.0.0.1', sockets: '', timezone: 'UTC' });
  for (const url of [adminUrl, appUrl]) {
    const [role] = await ask(
      url,
      'select rolsuper, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user',
    );
    expect(role).toEqual({ rolsuper: false, rolcreaterole: false, rolcreatedb: false });
  }
  await expect(ask(appUrl, 'create table t ()')).rejects.toThrow('permission denied');
  await expect(ask(`postgres://gongkai_app:guess@127.0.0.1:${port}/gongkai`, 'select 1')).rejects.toThrow('password');
  expect((await stat(join(dataDir, 'passwords.json'))).mode & 0o077).toBe(0);
  expect((await stat(dataDir)).mode & 0o077).toBe(0);
});

it('keeps data and passwords over a restart', async () => {
  const first = await start();
  await ask(first.adminUrl, "create table kept as select '绩效' as word");
  await first.stop();
  await first.stop();
  const second = await start(first.port);
  expect(second.adminUrl).toBe(first.adminUrl);
  expect(await ask(second.adminUrl, 'table kept')).toEqual([{ word: '绩效' }]);
});

it('refuses a second start on a folder in use, and does not disturb the first', async () => {
  const first = await hold();
  await expect(start()).rejects.toMatchObject({
    code: 'DATABASE.IN_USE',
    details: { folder: dataDir, pid: first.pid },
  });
  expect(await ask(first.adminUrl, 'select 1 as alive')).toEqual([{ alive: 1 }]);
});

it('takes over from a program that was killed', async () => {
  const first = await hold();
  await ask(first.adminUrl, 'create table kept as select 1 as n');
  await first.kill();
  const second = await start(first.port);
  expect(said[0]).toContain(`process ${first.pid}`);
  expect(await ask(second.adminUrl, 'table kept')).toEqual([{ n: 1 }]);
});

it('starts again at once after the server itself was killed, and tells that it ended', async () => {
  const first = await start();
  await ask(first.adminUrl, 'create table kept as select 1 as n');
  const [pid] = (await readFile(join(dataDir, 'cluster/postmaster.pid'), 'utf8')).split('\n');
  process.kill(Number(pid), 'SIGKILL');
  await first.exited;
  const second = await start();
  expect(await ask(second.adminUrl, 'table kept')).toEqual([{ n: 1 }]);
});

it('is not fooled by a noted process id that now belongs to another program', async () => {
  await (await start()).stop();
  await writeFile(join(dataDir, 'cluster/postmaster.pid'), `${process.ppid}\n${dataDir}/cluster\n0\n1\n\n\n`);
  const { adminUrl } = await start();
  expect(await ask(adminUrl, 'select 1 as alive')).toEqual([{ alive: 1 }]);
});

it('throws away a cluster that was not finished', async () => {
  await mkdir(join(dataDir, 'cluster.unfinished', 'base'), { recursive: true });
  await writeFile(join(dataDir, 'cluster.unfinished', 'PG_VERSION'), '18\n');
  const { adminUrl } = await start();
  expect(await ask(adminUrl, 'select 1 as alive')).toEqual([{ alive: 1 }]);
  await expect(stat(join(dataDir, 'cluster.unfinished'))).rejects.toThrow('ENOENT');
});

it('says when the port is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  await expect(start(port)).rejects.toMatchObject({ code: 'DATABASE.PORT_TAKEN', details: { port } });
  other.close();
});

it('leaves the data of another version alone', async () => {
  await (await start()).stop();
  await writeFile(join(dataDir, 'cluster/PG_VERSION'), '12\n');
  await expect(start()).rejects.toMatchObject({
    code: 'DATABASE.OTHER_VERSION',
    details: { found: '12', needed: '18' },
  });
  expect(await readFile(join(dataDir, 'cluster/PG_VERSION'), 'utf8')).toBe('12\n');
});

it.each(['cluster/PG_VERSION', 'cluster/global/pg_control', 'passwords.json'])('says when %s is lost', async (file) => {
  await (await start()).stop();
  await rename(join(dataDir, file), join(parent, 'lost'));
  await expect(start()).rejects.toMatchObject({ code: 'DATABASE.FOLDER_DAMAGED' });
  await rename(join(parent, 'lost'), join(dataDir, file));
  await start();
});

it('says when the folder is none', async () => {
  await writeFile(dataDir, 'a file');
  await expect(start()).rejects.toMatchObject({ code: 'DATABASE.FOLDER_FORBIDDEN' });
});

it('says why the server would not start', async () => {
  await (await start()).stop();
  await writeFile(join(dataDir, 'cluster/postgresql.conf'), 'no_such_setting = 1\n');
  await expect(start()).rejects.toMatchObject({
    code: 'DATABASE.START_FAILED',
    details: { logFile: join(dataDir, 'postgres.log'), reason: expect.stringContaining('postgresql.conf') },
  });
});

it('works in a folder that only its owner may enter', async () => {
  await chmod(parent, 0o700);
  const { adminUrl } = await start();
  expect(await ask(adminUrl, 'select 1 as alive')).toEqual([{ alive: 1 }]);
});
