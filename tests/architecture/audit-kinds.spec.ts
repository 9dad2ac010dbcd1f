import ts from 'typescript';
import { AUDIT_KINDS } from '#contracts';
import { findIn, isSpec, sourceFiles } from './source-tree.js';

it('has a sentence for nothing that is never recorded', () => {
  const files = sourceFiles('libs', 'apps').filter(
    (file) => !isSpec(file) && file.path !== 'libs/contracts/src/audit-kinds.ts',
  );
  const named = new Set<string>();
  const endings: string[] = [];
  for (const file of files) {
    findIn(file, (node) => {
      if (ts.isStringLiteralLike(node)) named.add(node.text);
      // `${kind}.recorded`: a family of kinds.
      if (ts.isTemplateTail(node) && /^\.[a-z-]+$/.test(node.text)) endings.push(node.text);
      return null;
    });
  }
  const unused = Object.keys(AUDIT_KINDS).filter(
    (kind) => !named.has(kind) && !endings.some((ending) => kind.endsWith(ending)),
  );
  expect(unused).toEqual([]);
});
