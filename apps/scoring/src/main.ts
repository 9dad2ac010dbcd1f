import 'reflect-metadata';
import { bootstrapProcess } from '#platform';
import { httpSettings } from './scoring.config.js';
import { ScoringAppModule } from './scoring-app.module.js';

await bootstrapProcess({ name: 'scoring', module: ScoringAppModule, config: httpSettings });
