import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { projectRoot } from '#platform';
import { callOf, findIn, isSpec, places, sourceFiles } from './source-tree.js';

const files = sourceFiles('libs', 'apps', 'infra').filter((file) => !isSpec(file));

it('reads the environment in *.config.ts and nowhere else', () => {
  const elsewhere = places(files, (node, { path }) => {
    const reads = ts.isPropertyAccessExpression(node) && node.getText() === 'process.env';
    return reads && !path.endsWith('.config.ts');
  });
  expect(elsewhere).toEqual([]);
});

it('shows no setting in the examples that no service reads', () => {
  const readers = ['text', 'optional', 'integer', 'port', 'oneOf', 'flag', 'address', 'origins', 'httpConfig'];
  const settings = files
    .filter(({ path }) => path.endsWith('.config.ts'))
    .flatMap((file) =>
      findIn(file, (node) => {
        const [name] = callOf(node, readers) ?? [];
        return name && ts.isStringLiteral(name) ? name.text : null;
      }),
    );
  const shown = ['intake', 'validation', 'scoring', 'publication', 'gongkai'].flatMap((name) => {
    const example = readFileSync(join(projectRoot(), `infra/env/${name}.env.example`), 'utf8');
    return [...example.matchAll(/^#? ?([A-Z][A-Z0-9_]+)=/gm)].map(([, variable]) => variable ?? '');
  });
  expect(shown).toContain('DATABASE_URL');
  expect([...new Set(shown)].filter((variable) => !settings.includes(variable))).toEqual([]);
});
