import { randomUUID } from 'node:crypto';
import { connect, createServer, type Server } from 'node:net';

/** Where a running supervisor can be asked whether it is the one that its lock file speaks of. */
export interface Door {
  readonly port: number;
  readonly token: string;
}

const ANSWER_MS = 2_000;

/** Opens a door on this machine only. It tells its token to whoever knocks; a recycled process id could not. */
export function openDoor(): Promise<{ door: Door; close: () => Promise<void> }> {
  const token = randomUUID();
  const server = createServer((socket) => socket.on('error', () => socket.destroy()).end(token));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address !== 'object' || !address) return reject(new Error('the door has no port'));
      server.unref();
      resolve({ door: { port: address.port, token }, close: () => closed(server) });
    });
  });
}

/** Does the supervisor behind this door still live? */
export function answers(door: Door): Promise<boolean> {
  return new Promise((resolve) => {
    let heard = '';
    const socket = connect({ port: door.port, host: '127.0.0.1', timeout: ANSWER_MS });
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => {
      heard += chunk;
    });
    socket.on('timeout', () => socket.destroy());
    socket.on('error', () => resolve(false));
    socket.on('close', () => resolve(heard === door.token));
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
