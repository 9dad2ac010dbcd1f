import type { LoggerService } from '@nestjs/common';
import { log } from './log.js';

/** Lets the framework speak through the house's log. Its own start-up chatter is debug. */
export class NestLog implements LoggerService {
  log(message: unknown, context?: string): void {
    log().debug({ context }, String(message));
  }

  debug(message: unknown, context?: string): void {
    log().trace({ context }, String(message));
  }

  verbose(message: unknown, context?: string): void {
    log().trace({ context }, String(message));
  }

  warn(message: unknown, context?: string): void {
    log().warn({ context }, String(message));
  }

  /** Nest calls it with (message, stack?, context?) or with an Error. */
  error(message: unknown, stack?: string): void {
    const err = message instanceof Error ? message : { message: String(message), stack };
    log().error({ err }, String(message));
  }

  fatal(message: unknown): void {
    log().fatal(String(message));
  }
}
