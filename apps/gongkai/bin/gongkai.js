#!/usr/bin/env node
// The command line is built into dist/ by `npm install`; this file only finds it.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const entry = join(root, 'dist', 'apps', 'gongkai', 'src', 'main.js');
if (!existsSync(entry)) {
  console.error(
    '程序尚未构建，请先在项目目录运行 npm install。\nNot built yet: run `npm install` in the project folder first.',
  );
  process.exit(2);
}
await import(pathToFileURL(entry).href);
