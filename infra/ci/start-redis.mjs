// Starts a Redis of our own on a free port with an empty folder, runs the command given after it with REDIS_URL set,
// and stops it: node infra/ci/start-redis.mjs npm run test:redis
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const [program, ...words] = process.argv.slice(2);
const port = await freePort();
const folder = mkdtempSync(join(tmpdir(), 'gongkai-redis-'));
const settings = [
  '--port',
  port,
  '--bind',
  '127.0.0.1',
  '--dir',
  folder,
  '--save',
  '',
  '--maxmemory-policy',
  'noeviction',
];
const redis = spawn('redis-server', settings.map(String), { stdio: 'ignore' });
const redisEnded = new Promise((resolve) => redis.once('exit', resolve));
redis.once('error', ({ message }) => {
  console.error(`redis-server: ${message}`);
  process.exit(1);
});
await untilItListens();

const env = { ...process.env, REDIS_URL: `redis://127.0.0.1:${port}` };
const child = spawn(program, words, { stdio: 'inherit', env });
const code = await new Promise((resolve) => child.once('exit', (status) => resolve(status ?? 1)));
redis.kill('SIGTERM');
await redisEnded;
rmSync(folder, { recursive: true, force: true });
process.exit(code);

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = server.address();
      server.close(() => resolve(free));
    });
  });
}

async function untilItListens() {
  for (let tries = 0; tries < 200; tries += 1) {
    const open = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true));
      socket.once('error', () => resolve(false));
      socket.once('connect', () => socket.end());
    });
    if (open) return;
    await sleep(50);
  }
  throw new Error('Redis did not start within 10 s');
}
