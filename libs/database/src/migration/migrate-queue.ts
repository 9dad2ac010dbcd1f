import { runMigrations as runQueueMigrations } from 'bullmq';
import type { Client } from 'pg';

/** The schema of BullMQ's PostgreSQL backend, kept up to date by BullMQ itself, and what the services may do there. */
export async function migrateQueue(client: Client): Promise<void> {
  await runQueueMigrations(client, 'bullmq');
  await client.query(`
    grant usage on schema bullmq to gongkai_app;
    grant select, insert, update, delete on all tables in schema bullmq to gongkai_app;
    revoke insert, update, delete on bullmq.migration from gongkai_app;
    grant usage on all sequences in schema bullmq to gongkai_app;
    grant execute on all functions in schema bullmq to gongkai_app`);
}
