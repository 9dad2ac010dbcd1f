import { refuse } from '#platform';

/** A document is 12 deep; whoever walks JSON by recursion stays far from the end of the stack. */
const MOST_LEVELS = 32;
/** A large disclosure has some 10,000 values. */
const MOST_VALUES = 100_000;

/** Refuses JSON that is too deep or has too many values, looking level by level and no further than needed. */
export function mustBeBounded(json: unknown): void {
  let values = 0;
  let level = [json];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_LEVELS) refuseFields('嵌套过深', 'nested too deeply');
    const next: unknown[] = [];
    for (const value of level) {
      if (value === null || typeof value !== 'object') continue;
      // What makes objects of JSON would take this member for the class of the object.
      if (Object.hasOwn(value, 'constructor')) refuseFields('constructor 不认识这一项', 'constructor: not known');
      for (const member of Object.values(value)) next.push(member);
      if (values + next.length > MOST_VALUES) refuse('REQUEST.TOO_LARGE');
    }
    values += next.length;
    level = next;
  }
}

function refuseFields(zh: string, en: string): never {
  return refuse('REQUEST.INVALID', { fields: { zh, en }, problems: [] });
}
