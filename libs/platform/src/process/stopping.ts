import { Injectable, type OnModuleDestroy } from '@nestjs/common';

/** Tells long-lived answers (event streams) and loops that the process is about to stop, so that they end by themselves. */
@Injectable()
export class Stopping implements OnModuleDestroy {
  private readonly controller = new AbortController();
  readonly signal: AbortSignal = this.controller.signal;

  onModuleDestroy(): void {
    this.controller.abort();
  }
}
