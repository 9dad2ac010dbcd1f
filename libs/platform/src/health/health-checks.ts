import { Injectable } from '@nestjs/common';
import { log } from '../log/log.js';

/** Resolves when the part works; throws or rejects when it does not. */
export type HealthCheck = () => Promise<unknown>;

/** How long a part may take to show that it works, ms. */
const PATIENCE = 3_000;

/** What must work before this process may be given work. Modules register their part when they start. */
@Injectable()
export class HealthChecks {
  private readonly checks = new Map<string, HealthCheck>();

  register(name: string, check: HealthCheck): void {
    this.checks.set(name, check);
  }

  /** The state of every part, asked now, all at once. */
  async run(): Promise<Record<string, 'up' | 'down'>> {
    const states = [...this.checks].map(async ([name, check]) => [name, await stateOf(name, check)] as const);
    return Object.fromEntries(await Promise.all(states));
  }
}

async function stateOf(name: string, check: HealthCheck): Promise<'up' | 'down'> {
  try {
    await within(PATIENCE, check());
    return 'up';
  } catch (err) {
    // Whatever a part throws means the same thing here: it does not work now.
    log().warn({ reason: err instanceof Error ? err.message : err, part: name }, 'readiness check failed');
    return 'down';
  }
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
