import 'reflect-metadata';
import { bootstrapProcess } from '#platform';
import { httpSettings } from './validation.config.js';
import { ValidationAppModule } from './validation-app.module.js';

await bootstrapProcess({ name: 'validation', module: ValidationAppModule, config: httpSettings });
