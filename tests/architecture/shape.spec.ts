import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#platform';
import { isSpec, sourceFiles } from './source-tree.js';

const files = sourceFiles('libs', 'apps', 'infra').filter((file) => !isSpec(file));
const LOOK_AGAIN = 300;

it('gives every lib one door', () => {
  const libs = readdirSync(join(projectRoot(), 'libs'));
  const doors = files.map(({ path }) => path).filter((path) => path.endsWith('/index.ts'));
  expect(doors.sort()).toEqual(libs.map((lib) => `libs/${lib}/src/index.ts`).sort());
});

it('keeps files small: half of them below sixty lines, and a list of those to look at again', () => {
  const lengths = files.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
  const long = files.filter(({ lines }) => lines > LOOK_AGAIN).map(({ path, lines }) => `${path} (${lines} lines)`);
  if (long.length > 0) process.stderr.write(`look again, more than ${LOOK_AGAIN} lines:\n  ${long.join('\n  ')}\n`);
});

it('knows the framework in modules and at the edges only', () => {
  const spine = [
    'template',
    'entry',
    'cycle',
    'submission',
    'validation',
    'scoring',
    'review',
    'publication',
    'oversight',
    'notification',
    'audit',
  ];
  const inside = files.filter(
    ({ path, text }) =>
      spine.some((stage) => path.startsWith(`libs/${stage}/src/`)) &&
      /\/src\/(domain|application|persistence)\//.test(path) &&
      /from '@nestjs\//.test(text),
  );
  expect(inside.map(({ path }) => path)).toEqual([]);
});
