// Writes infra/env/*.env from the examples, with fresh random passwords and a fresh signing key. Existing files are left alone, as a whole set:
// passwords that a database already knows must not be made anew.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
const examples = readdirSync(folder).filter((name) => name.endsWith('.env.example'));
const targets = examples.map((name) => join(folder, name.replace(/\.example$/, '')));

const existing = targets.filter((path) => existsSync(path));
if (existing.length > 0) {
  console.error(`已存在，未作改动 Already there, nothing changed:\n  ${existing.join('\n  ')}`);
  process.exit(1);
}
const passwords = new Map();
const passwordFor = (_, name) => {
  if (!passwords.has(name))
    passwords.set(name, name === 'AUDIT_SIGNING_KEY' ? signingKey() : randomBytes(24).toString('base64url'));
  return passwords.get(name);
};
function signingKey() {
  const { privateKey } = generateKeyPairSync('ed25519');
  return privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');
}
for (const [at, name] of examples.entries()) {
  const text = readFileSync(join(folder, name), 'utf8').replace(/<([A-Z_]+)>/g, passwordFor);
  writeFileSync(targets[at], text, { mode: 0o600 });
}
console.log(`已写入 Written:\n  ${targets.join('\n  ')}`);
