import { setTimeout as sleep } from 'node:timers/promises';
import { refuse } from '#platform';
import { type GongkaiConfig, PORT_VARIABLES } from '../gongkai.config.js';
import { findFreePorts, isPortFree } from './free-port.js';
import { SERVICES, type ServiceName } from './services.js';

/** Services of a killed supervisor end by themselves; they may need as long as their longest request. */
const LEFTOVERS_MS = 25_000;

/** The services' ports, each free now; 0 becomes one that is. Refuses with PLATFORM.PORT_TAKEN, naming the variable. */
export async function claimPorts(config: GongkaiConfig, afterCrash: boolean): Promise<GongkaiConfig['ports']> {
  const until = Date.now() + (afterCrash ? LEFTOVERS_MS : 0);
  const chosen = { ...config.ports };
  const open = SERVICES.filter((name) => config.ports[name] === 0);
  const free = await findFreePorts(open.length, config.host);
  for (const [i, name] of open.entries()) chosen[name] = free[i] ?? 0;
  for (const name of SERVICES) await untilFree(name, chosen[name], config.host, until);
  return chosen;
}

async function untilFree(name: ServiceName, port: number, host: string, until: number): Promise<void> {
  while (!(await isPortFree(port, host))) {
    if (Date.now() > until) refuse('PLATFORM.PORT_TAKEN', { port, host, variable: PORT_VARIABLES[name] });
    await sleep(100);
  }
}
