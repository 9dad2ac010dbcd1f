import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { refuse } from '#platform';

/** The port if nobody listens on it, or a free one for 0. Refuses with DATABASE.PORT_TAKEN. */
export async function freePort(port: number): Promise<number> {
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    return refuse('DATABASE.PORT_TAKEN', { port });
  } finally {
    server.close();
  }
}
