import { Ratio } from '#kernel';

/** A number as a person reads it, whatever it counts: "1,200次", "95.5%". */
function numberIn(text: string): Ratio {
  const [, digits = '', unit = ''] = /^(-?[\d,]+(?:\.\d+)?)(\D*)$/.exec(text.replace(/\s/g, '')) ?? [];
  const number = Ratio.parse(digits.replaceAll(',', ''));
  const factor = Ratio.of(1n, unit === '%' ? 100n : 1n);
  if (!number || !factor) throw new RangeError(`no number: ${text}`);
  return number.times(factor);
}

/**
 * Works out the printed arithmetic as a person with a calculator would: "8 × 100% (4期 ÷ 3期)" is 8, what stands in
 * brackets says why it is 100 %; "20 × 1288.89 ÷ 1321.47" and "19.51 + 80" are themselves.
 */
export function workOut(working: string): Ratio {
  const terms = working.replace(/\s*\(.*\)/, '').split(' + ');
  return terms.map(product).reduce((sum, term) => sum.plus(term));
}

function product(term: string): Ratio {
  const [first = '', ...rest] = term.split(/ (?=[×÷] )/);
  return rest.reduce((value, step) => {
    const operand = numberIn(step.slice(2));
    const result = step.startsWith('×') ? value.times(operand) : value.dividedBy(operand);
    if (!result) throw new RangeError(`divided by zero: ${term}`);
    return result;
  }, numberIn(first));
}
