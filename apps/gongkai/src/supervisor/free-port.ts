import { type AddressInfo, createServer, type Server } from 'node:net';

/** Can this port be listened on, on this machine? */
export function isPortFree(port: number, host: string): Promise<boolean> {
  return listen(port, host).then(
    (listening) => close(listening).then(() => true),
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') return false;
      throw error;
    },
  );
}

/** Ports that nothing listens on at the moment. All are held until the last is found, so that no two are the same. */
export async function findFreePorts(count: number, host: string): Promise<readonly number[]> {
  const servers = await Promise.all(Array.from({ length: count }, () => listen(0, host)));
  await Promise.all(servers.map(close));
  return servers.map(({ port }) => port);
}

interface Listening {
  readonly server: Server;
  readonly port: number;
}

function listen(port: number, host: string): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () =>
      resolve({ server, port: (server.address() as AddressInfo).port }),
    );
  });
}

function close({ server }: Listening): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
