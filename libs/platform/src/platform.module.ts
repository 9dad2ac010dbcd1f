import { Global, Module } from '@nestjs/common';
import { HealthController } from './health/health.controller.js';
import { HealthChecks } from './health/health-checks.js';
import { Stopping } from './process/stopping.js';
import { SystemClock } from './system-clock.js';

/** What every process has: health, a clock, word that it is stopping. Loaded by `bootstrapProcess`. */
@Global()
@Module({
  controllers: [HealthController],
  providers: [HealthChecks, SystemClock, Stopping],
  exports: [HealthChecks, SystemClock, Stopping],
})
export class PlatformModule {}
