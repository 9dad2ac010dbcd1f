import { DataSource, getMetadataArgsStorage } from 'typeorm';
import { queryCounter } from './count-queries.js';
import type { DatabaseConfig } from './database.config.js';
import { unreachable } from './unreachable.js';

/**
 * Opens the pool of this process. Every row class that was imported is known to it, so a lib registers its tables by
 * having its module imported. Refuses with DATABASE.UNREACHABLE.
 */
export async function openDataSource({ url, poolSize }: DatabaseConfig): Promise<DataSource> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    schema: 'gongkai',
    entities: getMetadataArgsStorage().tables.map(({ target }) => target),
    installExtensions: false,
    logger: queryCounter,
    poolSize,
    extra: { options: '-c search_path=gongkai,bullmq', keepAlive: true },
  });
  try {
    return await dataSource.initialize();
  } catch (error) {
    throw unreachable(error, url, 'DATABASE_URL');
  }
}
