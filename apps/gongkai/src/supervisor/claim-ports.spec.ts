import { createServer } from 'node:net';
import { type GongkaiConfig, PORT_VARIABLES } from '../gongkai.config.js';
import { claimPorts } from './claim-ports.js';
import { findFreePorts } from './free-port.js';
import { SERVICES } from './services.js';

const HOST = '127.0.0.1';
const NONE = { intake: 0, publication: 0, validation: 0, scoring: 0, postgres: 0 };
const configured = (ports: Partial<GongkaiConfig['ports']> = {}) =>
  ({ host: HOST, ports: { ...NONE, ...ports } }) as GongkaiConfig;

it('finds as many ports as are wanted, no two the same', async () => {
  const ports = await findFreePorts(500, HOST);
  expect(new Set(ports).size).toBe(500);
});

it('gives every service a port of its own, and keeps what is configured', async () => {
  const [intake = 0] = await findFreePorts(1, HOST);
  const ports = await claimPorts(configured({ intake }), false);
  expect(ports.intake).toBe(intake);
  expect(new Set(SERVICES.map((name) => ports[name])).size).toBe(SERVICES.length);
});

it('names the variable of a port that is taken', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, HOST, () => resolve()));
  const { port } = other.address() as { port: number };
  try {
    await expect(claimPorts(configured({ scoring: port }), false)).rejects.toThrow(PORT_VARIABLES.scoring);
  } finally {
    await new Promise((resolve) => other.close(resolve));
  }
});
