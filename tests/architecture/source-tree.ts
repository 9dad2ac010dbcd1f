import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { projectRoot } from '#platform';

/** One TypeScript file of the house, parsed. `path` is relative to the root, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly tree: ts.SourceFile;
}

/** Every .ts file below the folders, in order of path. */
export function sourceFiles(...folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(projectRoot(), folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.includes('node_modules'))
      .map((name) => parse(`${folder}/${name.replaceAll('\\', '/')}`))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  );
}

function parse(path: string): SourceFile {
  const text = readFileSync(join(projectRoot(), path), 'utf8');
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  return { path, text, lines: tree.getLineStarts().length, tree };
}

export const isSpec = ({ path }: SourceFile) => /\.(spec|fixture)\.ts$/.test(path);

/** What `look` finds in every node of the file; nulls are left out. */
export function findIn<T>({ tree }: SourceFile, look: (node: ts.Node) => T | null): T[] {
  const found: T[] = [];
  const visit = (node: ts.Node) => {
    const here = look(node);
    if (here !== null) found.push(here);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** "libs/x/src/y.ts:12", to click on. */
export function at({ path, tree }: SourceFile, node: ts.Node): string {
  return `${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
}

/** Where in the files `wrong` holds of a node. */
export function places(files: readonly SourceFile[], wrong: (node: ts.Node, file: SourceFile) => boolean): string[] {
  return files.flatMap((file) => findIn(file, (node) => (wrong(node, file) ? at(file, node) : null)));
}

/** Whether the node is a call of one of the functions or methods, and if so with what. */
export function callOf(node: ts.Node, names: readonly string[]): ts.NodeArray<ts.Expression> | null {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return null;
  const callee = node.expression;
  const name = ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText();
  return names.includes(name) ? (node.arguments ?? null) : null;
}
