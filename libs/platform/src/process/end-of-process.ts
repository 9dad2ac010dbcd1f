import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { log } from '../log/log.js';

/** An error that nobody awaited leaves the process in an unknown state: say it and let the supervisor start afresh. */
export function dieOnUnhandled(): void {
  const die = (err: unknown) => {
    log().fatal({ err }, 'unhandled error, stopping');
    process.exit(1);
  };
  process.on('uncaughtException', die);
  process.on('unhandledRejection', die);
}

/**
 * First signal: stop taking work, finish what runs, exit 0; connections still open after `grace` ms are cut.
 * Second signal: exit at once.
 */
export function stopOnSignals(app: NestFastifyApplication, grace: number): void {
  let stopping = false;
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1);
    stopping = true;
    log().info({ signal }, 'stopping');
    setTimeout(() => app.getHttpServer().closeAllConnections(), grace).unref();
    app.close().then(
      () => process.exit(0),
      (err) => {
        log().fatal({ err }, 'could not stop in order');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
