import type { ConditionSyntax, FormulaSyntax, TermSyntax } from './syntax.js';

/** The formula as text again; parsing it gives the same formula. */
export function printFormula(formula: FormulaSyntax): string {
  const each = formula.each ? `for ${formula.each.variable} in ${formula.each.set}(${formula.each.table}): ` : '';
  const when = formula.when.length > 0 ? ` when ${formula.when.map(printComparison).join(' and ')}` : '';
  return each + printComparison(formula) + when;
}

function printComparison({ left, relation, right }: ConditionSyntax): string {
  return `${printTerms(left)} ${relation} ${printTerms(right)}`;
}

function printTerms(terms: readonly TermSyntax[]): string {
  return terms.map((term, i) => (i === 0 ? '' : term.sign === -1 ? ' - ' : ' + ') + printTerm(term)).join('');
}

function printTerm(term: TermSyntax): string {
  switch (term.kind) {
    case 'name':
      return term.name;
    case 'cell':
      return `${term.table}[${term.row}, ${term.column}]`;
    case 'sum':
      return `sum(${term.from}..${term.to})`;
    case 'zero':
      return '0';
  }
}
