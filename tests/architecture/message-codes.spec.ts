import ts from 'typescript';
import { MESSAGES } from '#contracts';
import { at, callOf, findIn, isSpec, sourceFiles } from './source-tree.js';

const CODE = /^[A-Z][A-Z_]*(\.[A-Z][A-Z0-9_]*)+$/;
/** Those who look a code up in the catalogue. */
const SPEAKERS = ['refuse', 'refused', 'say', 'RefusalException'];

const files = sourceFiles('libs', 'apps', 'infra').filter((file) => !isSpec(file));
const users = files.filter(({ path }) => !path.startsWith('libs/contracts/src/messages/'));

it('has a sentence for every code that is said', () => {
  const mute = users.flatMap((file) =>
    findIn(file, (node) => {
      const [code] = callOf(node, SPEAKERS) ?? [];
      if (!code || !ts.isStringLiteral(code)) return null;
      return code.text in MESSAGES ? null : `${code.text} at ${at(file, node)}`;
    }),
  );
  expect(mute).toEqual([]);
});

it('says every sentence somewhere', () => {
  const named = new Set<string>();
  const beginnings: string[] = [];
  for (const file of users) {
    findIn(file, (node) => {
      if (ts.isStringLiteralLike(node) && CODE.test(node.text)) named.add(node.text);
      // `DEMO.${step}`: a family of codes.
      if (ts.isTemplateHead(node) && CODE.test(`${node.text}X`)) beginnings.push(node.text);
      return null;
    });
  }
  const unused = Object.keys(MESSAGES).filter(
    (code) => !named.has(code) && !beginnings.some((beginning) => code.startsWith(beginning)),
  );
  expect(unused).toEqual([]);
});
