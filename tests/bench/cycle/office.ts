import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { endChild, startChild } from '../pipeline/child.js';
import type { Call } from './calls.js';
import { PASSWORD, READERS, type SeededDistrict } from './seed.js';

/** The intake process on one district, with its readers signed in. */
export interface Office {
  /** Milliseconds until the whole answer was read. Anything but 200 ends the run. */
  time(call: Call, n: number): Promise<number>;
  close(): Promise<void>;
}

const PATIENCE_MS = 120_000;

export async function openOffice(district: SeededDistrict): Promise<Office> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const intake = startChild('apps/intake/src/main.js', {
    DATABASE_URL: district.database.appUrl,
    QUEUE_BACKEND: 'postgres',
    INTAKE_PORT: `${port}`,
  });
  await untilReady(url);
  const cookies = new Map<string, string>();
  for (const login of READERS) cookies.set(login, await signIn(url, login));
  return {
    time: async ({ by, path, view }, n) => {
      const startedAt = process.hrtime.bigint();
      const answer = await fetch(`${url}/api/v1${path(district, n)}`, { headers: { cookie: cookies.get(by) ?? '' } });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${view}: ${answer.status} ${text}`);
      return Number(process.hrtime.bigint() - startedAt) / 1e6;
    },
    close: async () => {
      await endChild(intake);
      await district.database.drop();
    },
  };
}

async function signIn(url: string, login: string): Promise<string> {
  const answer = await fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({ login, password: PASSWORD }),
  });
  if (!answer.ok) throw new Error(`${login} cannot sign in: ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}

async function untilReady(url: string): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const ready = await fetch(`${url}/health/ready`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return;
    if (Date.now() > until) throw new Error('intake does not start');
    await sleep(100);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
