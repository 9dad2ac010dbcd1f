import peggy from 'peggy';
import { done, type Outcome, refused } from '#kernel';
import { FORMULA_GRAMMAR } from './grammar.js';
import type { FormulaSyntax } from './syntax.js';

const PLACE_OF_MATCH =
  '{ const at = () => { const { start } = location(); return { line: start.line, column: start.column }; }; }';
const parser = peggy.generate(PLACE_OF_MATCH + FORMULA_GRAMMAR);

/** Longer than any formula a person would write. */
const MAX_LENGTH = 2_000;

/** Reads one formula. The refusal's details: line, column (1-based) and what was expected there. */
export function parseFormula(text: string): Outcome<FormulaSyntax, 'FORMULA.SYNTAX'> {
  if (text.length > MAX_LENGTH)
    return refused('FORMULA.SYNTAX', { line: 1, column: MAX_LENGTH, expected: `≤ ${MAX_LENGTH}`, found: text.length });
  try {
    return done(parser.parse(text) as FormulaSyntax);
  } catch (error) {
    if (!(error instanceof parser.SyntaxError)) throw error;
    const { location, expected, found } = error as InstanceType<typeof peggy.parser.SyntaxError>;
    return refused('FORMULA.SYNTAX', {
      line: location.start.line,
      column: location.start.column,
      expected: describeExpected(expected ?? []),
      found: found ?? '…',
    });
  }
}

function describeExpected(expected: readonly { readonly type: string }[]): string {
  const words = expected.map((e) =>
    'description' in e ? String(e.description) : 'text' in e ? `“${e.text}”` : e.type,
  );
  return [...new Set(words)].filter((word) => word !== 'space').join(', ');
}
