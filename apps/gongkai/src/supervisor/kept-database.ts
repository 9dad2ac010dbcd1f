import { setTimeout as sleep } from 'node:timers/promises';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#database';
import { RefusalException, refuse } from '#platform';
import { PORT_VARIABLES } from '../gongkai.config.js';
import type { Show } from '../terminal.js';
import { restartDelay } from './backoff.js';

/** The embedded PostgreSQL, started again on the same port when it dies. */
export class KeptDatabase {
  private readonly ending = new AbortController();
  private restart: Promise<void> = Promise.resolve();

  private constructor(
    private server: EmbeddedPostgres,
    private readonly dataDir: string,
    private readonly onDeath: () => void,
  ) {
    this.watch();
  }

  static async start(dataDir: string, port: number, show: Show, onDeath: () => void): Promise<KeptDatabase> {
    return new KeptDatabase(await startNaming(dataDir, port, show), dataDir, onDeath);
  }

  get ownerUrl(): string {
    return this.server.adminUrl;
  }

  get appUrl(): string {
    return this.server.appUrl;
  }

  /** A restart under way is awaited: the server that it brings up would outlive us. */
  async end(): Promise<void> {
    this.ending.abort();
    await this.restart;
    await this.server.stop();
  }

  private watch(): void {
    void this.server.exited.then(() => {
      if (!this.ending.signal.aborted) this.restart = this.startAgain();
    });
  }

  private async startAgain(): Promise<void> {
    for (let failures = 1; ; failures += 1) {
      this.onDeath();
      if (await this.endsWithin(restartDelay(failures))) return;
      try {
        this.server = await startEmbeddedPostgres({ dataDir: this.dataDir, port: this.server.port });
        return this.watch();
      } catch (error) {
        // What an operator can mend (a full disk, the port) may be mended meanwhile; anything else is a bug.
        if (!(error instanceof RefusalException)) throw error;
      }
    }
  }

  /** Whether the end is wanted before so many ms are over. */
  private endsWithin(ms: number): Promise<boolean> {
    return sleep(ms, false, { signal: this.ending.signal }).catch(() => true);
  }
}

async function startNaming(dataDir: string, port: number, show: Show): Promise<EmbeddedPostgres> {
  try {
    return await startEmbeddedPostgres({ dataDir, port, onProgress: show });
  } catch (error) {
    const taken = error instanceof RefusalException && error.code === 'DATABASE.PORT_TAKEN';
    if (taken) refuse('PLATFORM.PORT_TAKEN', { port, host: '127.0.0.1', variable: PORT_VARIABLES.postgres });
    throw error;
  }
}
