import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the embedded system keeps its checkpoints, outside its database. */
export function checkpointFolder(dataFolder: string): string {
  return join(dataFolder, 'audit', 'checkpoints');
}

/** The key that signs the checkpoints of the embedded system: made at its first start, readable by its user only. */
export function signingKey(dataFolder: string): string {
  const path = join(dataFolder, 'audit', 'signing-key.pem');
  mkdirSync(join(dataFolder, 'audit'), { recursive: true, mode: 0o700 });
  const pem = readIfThere(path) ?? makeAt(path);
  return createPrivateKey(pem).export({ type: 'pkcs8', format: 'der' }).toString('base64');
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function makeAt(path: string): string {
  const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  writeFileSync(path, pem, { mode: 0o600, flag: 'wx', flush: true });
  return pem;
}
