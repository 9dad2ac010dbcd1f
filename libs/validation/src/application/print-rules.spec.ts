import { RULES } from '../domain/catalogue.js';
import { printRules } from './print-rules.js';

describe('docs/rules.md', () => {
  const printed = printRules(RULES);

  it('has a section for every rule, in the order of the catalogue', () => {
    const codes = [...printed.matchAll(/^`([A-Z_.]+)` · /gm)].map(([, code]) => code);
    expect(codes).toEqual(RULES.map(({ code }) => code));
  });

  it('shows sentence, example and source in both languages', () => {
    for (const { says, example, source } of RULES)
      for (const text of [says.zh, says.en, example.zh, example.en, source.zh, source.en])
        expect(printed).toContain(text);
  });
});
