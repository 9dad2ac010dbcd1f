import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { log, nameProcess } from '../log/log.js';
import { RefusalException, refuse } from '../problem/refusal.js';
import { type AnyModule, createHttpApp } from './create-http-app.js';
import { dieOnUnhandled, stopOnSignals } from './end-of-process.js';
import type { HttpConfig } from './http.config.js';

export interface ProcessDefinition {
  /** In every log line: "intake". */
  readonly name: string;
  readonly module: AnyModule;
  /** Read inside, so that a wrong variable is told like any other reason not to start. */
  readonly config: () => HttpConfig;
  /** Last touches before it listens: prefix, cookies, OpenAPI. */
  readonly prepare?: (app: NestFastifyApplication) => void | Promise<void>;
}

/**
 * Starts a process and keeps it until SIGTERM or SIGINT, then lets work in flight finish and exits 0.
 * Whatever prevents the start is said in both languages, then exit 1.
 */
export async function bootstrapProcess(definition: ProcessDefinition): Promise<void> {
  nameProcess(definition.name);
  dieOnUnhandled();
  try {
    const config = definition.config();
    const app = await startHttpApp(definition, config);
    stopOnSignals(app, config.shutdownGrace);
  } catch (error) {
    // The edge of the process: a refusal is said as a sentence, anything else with its stack, and both end it.
    sayWhyNot(error);
    process.exit(1);
  }
}

async function startHttpApp(definition: ProcessDefinition, config: HttpConfig): Promise<NestFastifyApplication> {
  const app = await createHttpApp(definition.module, config);
  await definition.prepare?.(app);
  try {
    await app.listen(config.port, config.host);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    refuse('PLATFORM.PORT_TAKEN', { port: config.port, host: config.host, variable: config.portVariable });
  }
  log().info({ address: await app.getUrl() }, 'ready');
  return app;
}

function sayWhyNot(error: unknown): void {
  if (error instanceof RefusalException) log().fatal(error.message);
  else log().fatal({ err: error }, 'could not start');
}
