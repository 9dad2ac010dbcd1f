import 'reflect-metadata';
import { bootstrapProcess } from '#platform';
import { httpSettings } from './publication.config.js';
import { PublicationAppModule } from './publication-app.module.js';

await bootstrapProcess({ name: 'publication', module: PublicationAppModule, config: httpSettings });
