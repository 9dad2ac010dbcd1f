import 'reflect-metadata';
import { bootstrapProcess } from '#platform';
import { httpSettings } from './intake.config.js';
import { IntakeAppModule } from './intake-app.module.js';
import { prepare } from './prepare.js';

await bootstrapProcess({ name: 'intake', module: IntakeAppModule, config: httpSettings, prepare });
