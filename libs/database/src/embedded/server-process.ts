import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { refuse } from '#platform';
import type { DataFolder } from './data-folder.js';
import { connectAsSuperuser } from './keeper.js';
import type { ServerUser } from './server-user.js';

/** Loopback only, no socket file, times in UTC; enough connections for the pools and queues of all services. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  max_connections: '200',
  jit: 'off',
};

/** How long crash recovery of a large folder may take, ms. */
const START_PATIENCE = 120_000;

/** How long the sessions of a killed server may take to notice that it is gone, ms. */
const SURVIVORS_PATIENCE = 10_000;

export interface ServerCommand {
  readonly user: ServerUser;
  readonly postgres: string;
  readonly port: number;
  readonly settings: Readonly<Record<string, string>>;
}

export interface StartedServer {
  readonly child: ChildProcess;
  /** A superuser's connection. */
  readonly client: Client;
}

/** Starts the server and waits until it answers. Refuses with DATABASE.PORT_TAKEN or DATABASE.START_FAILED. */
export async function startServer(
  folder: DataFolder,
  command: ServerCommand,
  password: string,
): Promise<StartedServer> {
  for (const until = Date.now() + SURVIVORS_PATIENCE; ; await sleep(200)) {
    const logged = await sizeOf(folder.log);
    const child = await spawnServer(folder, command);
    const client = await connectAsSuperuser(command.port, password, {
      patience: START_PATIENCE,
      givenUp: () => child.exitCode !== null || child.signalCode !== null,
    });
    if (client !== null) return { child, client };
    const said = (await readFile(folder.log)).subarray(logged).toString();
    const waitsForSurvivors = said.includes('pre-existing shared memory block') && Date.now() < until;
    if (!waitsForSurvivors) explainFailure(said, folder.log, command.port);
  }
}

async function spawnServer(folder: DataFolder, command: ServerCommand): Promise<ChildProcess> {
  const settings = { ...SETTINGS, ...command.settings, port: String(command.port) };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = await open(folder.log, 'a', 0o600);
  try {
    const child = command.user.start(command.postgres, ['-D', folder.cluster, ...flags], ['ignore', log.fd, log.fd]);
    await once(child, 'spawn');
    return child;
  } finally {
    await log.close();
  }
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
}

function explainFailure(said: string, logFile: string, port: number): never {
  if (said.includes('could not bind')) refuse('DATABASE.PORT_TAKEN', { port });
  const lines = said.trim().split('\n');
  const reason = lines.findLast((line) => line.includes('FATAL:')) ?? lines.at(-1) ?? '';
  refuse('DATABASE.START_FAILED', { reason: reason.replace(/^.*FATAL:\s*/, ''), logFile });
}
