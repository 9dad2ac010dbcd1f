import { join } from 'node:path';
import { say } from '#contracts';
import { runMigrations } from '#database';
import { orRefuse, projectRoot } from '#platform';
import type { GongkaiConfig } from '../gongkai.config.js';
import type { Show } from '../terminal.js';
import { claimPorts } from './claim-ports.js';
import { openDataFolder } from './data-folder.js';
import { openDoor } from './door.js';
import { KeptDatabase } from './kept-database.js';
import { type Claim, claimFolder, type RunningSystem } from './running.js';
import { secondsSince } from './seconds.js';
import { serviceEnvironment } from './service-environment.js';
import { type ServiceDeath, ServiceProcess } from './service-process.js';
import { SERVICES } from './services.js';
import { waitUntilReady } from './wait-until-ready.js';
import type { DatabaseAddresses } from './with-database.js';

/** All services with their database, in the hands of this process. */
export class System {
  /** What has been started, first to last; ended last to first. */
  private readonly parts: { end(): Promise<void> }[] = [];
  private readonly services: ServiceProcess[] = [];
  /** What the services were told. */
  environment: NodeJS.ProcessEnv = {};
  private claim: Claim | null = null;
  private about: RunningSystem | null = null;

  constructor(
    private readonly config: GongkaiConfig,
    private readonly show: Show,
  ) {}

  /**
   * Starts everything and returns when all services take work. Refuses with START.*, DATABASE.* or PLATFORM.PORT_TAKEN.
   * Whatever was started before a refusal or an abort is ended again.
   */
  async start(signal: AbortSignal): Promise<RunningSystem> {
    try {
      return await this.startParts(signal);
    } catch (error) {
      await this.end();
      throw error;
    }
  }

  /** Ends the services, then the database; leaves the data as they are. */
  async end(): Promise<void> {
    for (const part of this.parts.splice(0).reverse()) await part.end();
  }

  private async startParts(signal: AbortSignal): Promise<RunningSystem> {
    const config = await this.takeFolder();
    signal.throwIfAborted();
    const { ownerUrl, appUrl } = await this.startDatabase(config);
    this.tellClaim({ ownerUrl, appUrl });
    if (ownerUrl) await this.migrate(ownerUrl);
    signal.throwIfAborted();
    this.startServices(config, appUrl);
    await this.untilAllReady(config, signal);
    return this.tellClaim({ ready: true });
  }

  private async takeFolder(): Promise<GongkaiConfig> {
    openDataFolder(this.config.dataFolder);
    const { door, close } = await openDoor();
    this.parts.push({ end: close });
    const about = describe(this.config, door);
    const { claim, afterCrash } = orRefuse(await claimFolder(about));
    this.claim = claim;
    this.parts.push({ end: async () => claim.release() });
    const config = { ...this.config, ports: await claimPorts(this.config, afterCrash) };
    this.about = about;
    this.tellClaim(describe(config, door));
    return config;
  }

  /** The embedded database, or the one that DATABASE_URL names. No owner means that somebody else migrates it. */
  private async startDatabase(config: GongkaiConfig): Promise<DatabaseAddresses> {
    if (config.databaseUrl) return { ownerUrl: config.migrationUrl, appUrl: config.databaseUrl };
    const folder = join(config.dataFolder, 'postgres');
    const died = () => this.show(say('START.DATABASE_DIED'));
    const database = await KeptDatabase.start(folder, config.ports.postgres, this.show, died);
    this.parts.push(database);
    return { ownerUrl: database.ownerUrl, appUrl: database.appUrl };
  }

  private async migrate(ownerUrl: string): Promise<void> {
    const applied = await runMigrations(ownerUrl);
    if (applied.length > 0) this.show(say('DATABASE.MIGRATED', { names: applied.join(', ') }));
  }

  private startServices(config: GongkaiConfig, appUrl: string): void {
    this.show(say('START.SERVICES_STARTING', { names: SERVICES.join(', ') }));
    this.environment = serviceEnvironment(config, appUrl);
    for (const name of SERVICES) {
      const entry = join(projectRoot(), 'dist', 'apps', name, 'src', 'main.js');
      const logFile = join(config.dataFolder, 'logs', `${name}.log`);
      const service = new ServiceProcess({ name, entry, environment: this.environment, logFile }, this);
      service.start();
      this.services.push(service);
      this.parts.push(service);
    }
  }

  /** As soon as one has failed, nobody waits for the others any more. */
  private async untilAllReady(config: GongkaiConfig, signal: AbortSignal): Promise<void> {
    const failed = new AbortController();
    const either = AbortSignal.any([signal, failed.signal]);
    try {
      await Promise.all(this.services.map((service) => this.untilReady(service, config, either)));
    } finally {
      failed.abort();
    }
  }

  private async untilReady(service: ServiceProcess, config: GongkaiConfig, signal: AbortSignal): Promise<void> {
    const startedAt = Date.now();
    await waitUntilReady(service, config.ports[service.name], signal);
    const seconds = secondsSince(startedAt);
    this.show(say('START.SERVICE_READY', { name: service.name, seconds }));
  }

  started(): void {
    const pids = this.services.map(({ name, pid }) => [name, pid] as const).filter(([, pid]) => pid !== null);
    this.tellClaim({ services: Object.fromEntries(pids) });
  }

  died({ name, logFile }: ServiceProcess, { how, restartInMs }: ServiceDeath): void {
    this.show(say('START.SERVICE_DIED', { name, how, logFile, seconds: restartInMs / 1000 }));
  }

  private tellClaim(news: Partial<RunningSystem>): RunningSystem {
    if (!this.about || !this.claim) throw new Error('the data folder is not claimed');
    this.about = { ...this.about, ...news };
    this.claim.write(this.about);
    return this.about;
  }
}

function describe(config: GongkaiConfig, door: RunningSystem['door']): RunningSystem {
  return {
    pid: process.pid,
    startedAt: new Date().toISOString(),
    door,
    dataFolder: config.dataFolder,
    ready: false,
    intakeUrl: `http://${config.host}:${config.ports.intake}`,
    portalUrl: `http://${config.host}:${config.ports.publication}`,
    queueBackend: config.queueBackend,
    ownerUrl: null,
    appUrl: '',
    services: {},
  };
}
