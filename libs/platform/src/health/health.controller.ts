import { Controller, Get } from '@nestjs/common';
import { refuse } from '../problem/refusal.js';
import { HealthChecks } from './health-checks.js';

/** For supervisors and load balancers; says nothing that a stranger may not know. */
@Controller('health')
export class HealthController {
  constructor(private readonly checks: HealthChecks) {}

  /** The process runs; a failure means: restart it. */
  @Get('live')
  live(): { status: 'up' } {
    return { status: 'up' };
  }

  /** Every part works; a 503 (PLATFORM.NOT_READY) means: send no work now. */
  @Get('ready')
  async ready(): Promise<{ status: 'up'; parts: Record<string, 'up' | 'down'> }> {
    const parts = await this.checks.run();
    const failing = Object.keys(parts).filter((name) => parts[name] === 'down');
    if (failing.length > 0) refuse('PLATFORM.NOT_READY', { failing: failing.join(', '), parts });
    return { status: 'up', parts };
  }
}
