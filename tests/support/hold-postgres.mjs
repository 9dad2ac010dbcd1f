// Starts the embedded server on the folder it is given, says where it listens and what its process id is, and holds it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../dist/libs/database/src/index.js';

const dataDir = process.argv[2];
const { port, adminUrl } = await startEmbeddedPostgres({ dataDir, port: 0 });
const [pid] = readFileSync(join(dataDir, 'cluster/postmaster.pid'), 'utf8').split('\n');
process.stdout.write(`${JSON.stringify({ port, adminUrl, pid: Number(pid) })}\n`);
setInterval(() => {}, 1_000_000);
