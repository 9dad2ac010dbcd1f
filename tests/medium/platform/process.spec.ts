import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { jest } from '@jest/globals';
import { projectRoot } from '#platform';

jest.setTimeout(30_000);
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** Starts it with JSON logs; `said` is all that it wrote once it has ended. */
function startSmall(environment: Record<string, string> = {}) {
  const script = join(projectRoot(), 'tests/medium/platform/small-process.mjs');
  const env = { ...process.env, LOG_LEVEL: 'info', LOG_FORMAT: 'json', ...environment };
  const child = fork(script, { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  children.push(child);
  if (!child.stdout || !child.stderr) throw new Error('no pipes');
  return { child, said: text(child.stdout), complained: text(child.stderr), ended: once(child, 'exit') };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

it('finishes what it is doing when told to stop, then exits in order', async () => {
  const port = await freePort();
  const { child, said, ended } = startSmall({ SMALL_PORT: `${port}` });
  await once(child, 'message');
  const answer = fetch(`http://127.0.0.1:${port}/slow`, { headers: { 'x-request-id': 'r-7' } });
  await once(child, 'message');
  child.kill('SIGTERM');
  expect(await (await answer).json()).toEqual({ done: true });
  expect(await ended).toEqual([0, null]);
  const lines = (await said)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toContainEqual(
    expect.objectContaining({ process: 'small', msg: 'answered', requestId: 'r-7', status: 200 }),
  );
});

it('says which port is taken and what to do', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const { said, complained, ended } = startSmall({ SMALL_PORT: `${port}` });
  expect(await ended).toEqual([1, null]);
  const output = await said;
  for (const part of ['PLATFORM.PORT_TAKEN', `${port}`, 'SMALL_PORT', '已被占用', 'is taken']) {
    expect(output).toContain(part);
  }
  expect(output + (await complained)).not.toContain('    at ');
  server.close();
});

it('reports every wrong variable at once and does not start', async () => {
  const { said, ended } = startSmall({ SMALL_PORT: 'eighty', HTTP_BODY_LIMIT: '12' });
  expect(await ended).toEqual([1, null]);
  const output = await said;
  for (const name of ['SMALL_PORT', 'eighty', 'HTTP_BODY_LIMIT']) expect(output).toContain(name);
});

it('does not live on after an error that nobody awaited', async () => {
  const port = await freePort();
  const { child, said, ended } = startSmall({ SMALL_PORT: `${port}` });
  await once(child, 'message');
  await fetch(`http://127.0.0.1:${port}/careless`).catch(() => null);
  expect(await ended).toEqual([1, null]);
  expect(await said).toContain('nobody awaits me');
});
