import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { log } from '../log/log.js';

/** Work that a process does when it starts and then again at an interval, never twice at the same time. */
export class RepeatedWork implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly name: string,
    private readonly every: number,
    private readonly work: () => Promise<unknown>,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.runOnce();
  }

  /** Lets the round in progress finish. */
  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private async runOnce(): Promise<void> {
    try {
      await this.work();
    } catch (err) {
      // Whatever went wrong in this round, the next one begins afresh.
      log().warn({ err, work: this.name }, 'repeated work failed, will try again');
    }
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.running = this.runOnce();
    }, this.every);
  }
}
