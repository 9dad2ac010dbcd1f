import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CycleModule, ReadCycle } from '#cycle';
import { provide, SystemClock } from '#platform';
import { MayView, SubmissionModule } from '#submission';
import { ListForecasts } from './application/list-forecasts.js';
import { ReadDashboard } from './application/read-dashboard.js';
import { ReadTimeline } from './application/read-timeline.js';
import { ForecastRepository } from './persistence/forecast.repository.js';
import { StepRepository } from './persistence/step.repository.js';

const useCases = [
  provide(ReadDashboard, DataSource, ReadCycle, ForecastRepository, SystemClock),
  provide(ListForecasts, DataSource, ReadCycle, ForecastRepository, SystemClock),
  provide(ReadTimeline, DataSource, MayView, StepRepository, SystemClock),
];

/** 督办: reads all stages, changes none. Needs DatabaseModule in the process. */
@Module({
  imports: [CycleModule, SubmissionModule],
  providers: [ForecastRepository, StepRepository, ...useCases],
  exports: useCases,
})
export class OversightModule {}
