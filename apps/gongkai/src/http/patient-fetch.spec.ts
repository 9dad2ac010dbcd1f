import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { patientFetch } from './patient-fetch.js';

describe('a patient request', () => {
  let server: Server;
  let url: string;
  let keys: (string | undefined)[];
  let answers: ((respond: import('node:http').ServerResponse) => void)[];

  beforeEach(async () => {
    keys = [];
    answers = [];
    server = createServer((request, response) => {
      keys.push(request.headers['idempotency-key'] as string | undefined);
      const answer = answers.shift();
      if (answer) answer(response);
      else response.end('done');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });

  afterEach(() => new Promise((resolve) => server.close(resolve)));

  const send = (patienceMs = 10_000) =>
    patientFetch(url, { method: 'POST', headers: { 'idempotency-key': 'k-1' } }, { patienceMs });

  it('is sent again, under the same key, after a broken connection and after a 500', async () => {
    answers = [
      (response) => response.destroy(),
      (response) => response.writeHead(503).end(),
      (response) => response.writeHead(200, { 'content-length': 99 }).write('half', () => response.destroy()),
    ];
    expect(await (await send()).text()).toBe('done');
    expect(keys).toEqual(['k-1', 'k-1', 'k-1', 'k-1']);
  });

  it('takes a refusal for an answer', async () => {
    answers = [(response) => response.writeHead(409).end('no')];
    expect((await send()).status).toBe(409);
    expect(keys).toHaveLength(1);
  });

  it('gives up when patience ends', async () => {
    answers = [(response) => response.writeHead(500).end('broken')];
    expect((await send(-1)).status).toBe(500);
  });
});
