import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { JobName } from '#contracts';
import { orRefuse } from '#platform';

import { checkHandlers } from './check-handlers.js';
import { HANDLES, type JobHandler } from './handles.js';
import { SERVED_QUEUES, type ServedQueues } from './served-queue.js';

/** Finds the handlers of this process among its providers; the process does not start unless each job has its one. */
@Injectable()
export class HandlerRegistry implements OnModuleInit {
  private readonly handlers = new Map<JobName, JobHandler<JobName>>();

  constructor(
    private readonly discovery: DiscoveryService,
    @Inject(SERVED_QUEUES) private readonly served: ServedQueues,
  ) {}

  onModuleInit(): void {
    const names = new Map<JobName, string[]>();
    for (const { metatype, instance } of this.discovery.getProviders()) {
      const job: JobName | undefined = metatype ? Reflect.getMetadata(HANDLES, metatype) : undefined;
      if (job === undefined) continue;
      this.handlers.set(job, instance);
      names.set(job, [...(names.get(job) ?? []), metatype?.name ?? '']);
    }
    orRefuse(checkHandlers(this.served, names));
  }

  /** Undefined for a name that this process does not serve. */
  handlerOf(name: string): JobHandler<JobName> | undefined {
    return this.handlers.get(name as JobName);
  }
}
