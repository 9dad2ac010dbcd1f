// One worker of the floor: reads the revision, records a ready-made report, moves the disclosure on when it is the last.
import { Pool } from 'pg';
import { scoreDocument } from '#scoring';
import { builtInPack } from '#template';
import { checkDocument } from '#validation';
import { cleanReference } from '../clean-reference.js';
import { auditText } from './floor.js';
import { openQueues } from './floor-queues.js';
import { AUDIT, EXPLAINED, LOCK, READ, RECORD, REVIEWABLE } from './floor-sql.js';
import { inTransaction } from './in-transaction.js';

const { FLOOR_QUEUE = '', FLOOR_BACKEND, FLOOR_CONCURRENCY, DATABASE_URL = '' } = process.env;
const pool = new Pool({ connectionString: DATABASE_URL, max: 10, options: '-c search_path=gongkai,bullmq' });
const queues = openQueues(FLOOR_BACKEND === 'redis' ? 'redis' : 'postgres', DATABASE_URL);
/** The product's own report on the reference disclosure, made beforehand. */
const document = await cleanReference();
const pack = await builtInPack(document.pack.id);
const REPORT = JSON.stringify((FLOOR_QUEUE === 'scoring' ? scoreDocument : checkDocument)(document, pack));

const worker = queues.worker(
  FLOOR_QUEUE,
  async ({ data }) => {
    const { disclosureId, contentHash, requestId } = data as Record<string, string>;
    await pool.query(READ, [disclosureId]);
    await inTransaction(pool, async (client) => {
      await client.query(LOCK, [disclosureId, null]);
      const { rows } = await client.query(RECORD, [disclosureId, contentHash, FLOOR_QUEUE, REPORT]);
      await client.query(AUDIT, [auditText(disclosureId ?? '', null, `${FLOOR_QUEUE}.recorded`, requestId ?? '')]);
      if (rows[0].in < 2) return;
      await client.query(EXPLAINED, [disclosureId]);
      await client.query(REVIEWABLE, [disclosureId]);
      await client.query(AUDIT, [auditText(disclosureId ?? '', null, 'disclosure.passed', requestId ?? '')]);
    });
  },
  Number(FLOOR_CONCURRENCY),
);

process.once('SIGTERM', async () => {
  await worker.close();
  await queues.close();
  await pool.end();
});
