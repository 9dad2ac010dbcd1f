import ts from 'typescript';
import { callOf, isSpec, places, sourceFiles } from './source-tree.js';

const everything = sourceFiles('libs', 'apps', 'infra', 'tests');
const code = everything.filter((file) => !isSpec(file) && !file.path.startsWith('tests/'));

it('leaves nothing for later', () => {
  // Put together here, so that this file does not find itself.
  const words = [
    ['TO', 'DO'],
    ['FIX', 'ME'],
    ['HA', 'CK'],
    ['X', 'XX'],
  ].map((parts) => parts.join(''));
  const later = new RegExp(`\\b(${words.join('|')})\\b`);
  expect(everything.filter(({ text }) => later.test(text)).map(({ path }) => path)).toEqual([]);
});

it('runs every test', () => {
  const held = places(everything, (node) => {
    if (ts.isIdentifier(node) && ['fit', 'xit', 'fdescribe', 'xdescribe', 'xtest'].includes(node.text)) return true;
    return ts.isPropertyAccessExpression(node) && /^(it|test|describe)\.(only|skip|todo)$/.test(node.getText());
  });
  expect(held).toEqual([]);
});

it('does without `any`, `!` and silenced errors of the compiler', () => {
  const loose = places(everything, (node) => node.kind === ts.SyntaxKind.AnyKeyword || ts.isNonNullExpression(node));
  expect(loose).toEqual([]);
  const silence = new RegExp(`@ts-(${['ignore', 'nocheck', 'expect-error'].join('|')})`);
  const silenced = everything.filter(({ text }) => silence.test(text)).map(({ path }) => path);
  expect(silenced).toEqual([]);
});

it('never lets money near a floating point number', () => {
  expect(places(code, (node) => callOf(node, ['parseFloat']) !== null)).toEqual([]);
  const rounds = places(
    code,
    (node, { path }) => callOf(node, ['toFixed']) !== null && !path.startsWith('libs/kernel/'),
  );
  expect(rounds).toEqual([]);
});

it('takes neither time nor chance inside a domain', () => {
  const domains = code.filter(({ path }) => path.includes('/src/domain/') || path.startsWith('libs/kernel/'));
  const impure = places(domains, (node) => {
    if (ts.isNewExpression(node)) return node.getText() === 'new Date()';
    return (
      ts.isCallExpression(node) &&
      /^(Date\.now|Math\.random|randomUUID|performance\.now)$/.test(node.expression.getText())
    );
  });
  expect(impure).toEqual([]);
});
