import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LossyDoor {
  readonly url: string;
  /** How many answers were lost so far. */
  lost(): number;
  close(): Promise<void>;
}

/** Passes requests on to `url`; the first answer to every Idempotency-Key is lost on its way back, when the deed is done. */
export async function openLossyDoor(url: string): Promise<LossyDoor> {
  const keys = new Set<string>();
  const server = createServer((asked, answering) => {
    const key = asked.headers['idempotency-key'];
    const isFirst = typeof key === 'string' && !keys.has(key);
    if (isFirst) keys.add(key);
    passOn(url, asked, answering, isFirst);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    lost: () => keys.size,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function passOn(url: string, asked: IncomingMessage, answering: ServerResponse, lose: boolean): void {
  const { method, headers } = asked;
  const passed = request(url + asked.url, { method, headers }, (answer) => {
    if (lose) answer.resume().once('end', () => answering.destroy());
    else answer.pipe(answering.writeHead(answer.statusCode ?? 0, answer.headers));
  });
  passed.once('error', () => answering.destroy());
  asked.pipe(passed);
}
