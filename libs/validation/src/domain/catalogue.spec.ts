import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from './catalogue.js';

const files = readdirSync(join(import.meta.dirname, 'rules'));
const rules = files
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
  .map((file) => file.slice(0, -3));
const specs = files.filter((file) => file.endsWith('.spec.ts')).map((file) => file.slice(0, -8));

describe('the catalogue of rules', () => {
  it('has one file and one spec for each rule', () => {
    expect(specs.sort()).toEqual(rules.sort());
    expect(RULES).toHaveLength(rules.length);
  });

  it('gives every rule a code of its own, and a sentence, a source and an example in both languages', () => {
    expect(new Set(RULES.map((rule) => rule.code)).size).toBe(RULES.length);
    for (const { code, says, source, example } of RULES) {
      expect(code).toMatch(/^[A-Z_]+(\.[A-Z_]+)?$/);
      for (const text of [says.zh, source.zh, example.zh]) expect(text).toMatch(/\p{Script=Han}/u);
      expect(example.en).toMatch(/[a-z]/);
      for (const text of [says.en, source.en]) expect(text).toMatch(/^[A-Z财]/);
    }
  });
});
