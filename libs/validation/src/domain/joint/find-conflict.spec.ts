import fc from 'fast-check';
import { findConflict } from './find-conflict.js';
import { minimalConflict } from './minimal-conflict.js';
import { addUp, type Proof } from './proof.js';
import { type Condition, holdsAsPrinted, type System } from './system.js';

/** Vertices of three amounts with counts of −1, 0, 1 are fractions of at most 4: in twelfths they are whole. */
const WHOLE = 12;

const relation = fc.constantFrom('=' as const, '>=' as const, '<=' as const);
const count = fc.constantFrom(-1, 0, 1);

function systems(amounts: number, most: number): fc.Arbitrary<System> {
  const condition = fc
    .record({
      counts: fc.tuple(...Array.from({ length: amounts }, () => count)),
      relation,
      gap: fc.integer({ min: -3, max: 3 }),
    })
    .map(({ counts, gap, ...rest }): Condition => {
      const terms = counts.flatMap((c, amount) => (c === 0 ? [] : [[amount, c] as const]));
      return { ...rest, gap: gap * WHOLE, terms: new Map(terms) };
    });
  return fc.record({
    rooms: fc.tuple(...Array.from({ length: amounts }, () => fc.constantFrom(0, WHOLE))),
    conditions: fc.array(condition, { minLength: 1, maxLength: most }),
  });
}

/** Tries every shift of three amounts. */
function canHold({ rooms, conditions }: System): boolean {
  const shifts = rooms.map((room) => {
    const end = room ?? 0;
    return Array.from({ length: 2 * end + 1 }, (_, i) => i - end);
  });
  const [first = [], second = [], third = []] = shifts;
  return first.some((a) => second.some((b) => third.some((c) => conditions.every((one) => holds(one, [a, b, c])))));
}

function holds({ terms, relation, gap }: Condition, shifts: readonly number[]): boolean {
  let sum = gap;
  for (const [amount, times] of terms) sum += times * (shifts[amount] ?? 0);
  return holdsAsPrinted({ terms, relation, gap: sum });
}

const isProof = (found: ReturnType<typeof findConflict>): found is Proof => found instanceof Map;

describe('whether conditions can hold together', () => {
  it('is answered as by trying everything', () => {
    fc.assert(
      fc.property(systems(3, 4), (system) => {
        expect(findConflict(system) === null).toBe(canHold(system));
      }),
      { numRuns: 300 },
    );
  });

  it('is proved by what anybody can add up, of no more conditions than it takes', () => {
    let proofs = 0;
    fc.assert(
      fc.property(systems(8, 14), (system) => {
        const found = findConflict(system);
        if (!isProof(found)) return;
        proofs++;
        const least = minimalConflict(system, found);
        const { gap, tolerance } = addUp(least, system);
        expect(gap).toBeGreaterThan(tolerance);
        for (const index of least.keys())
          expect(
            findConflict(
              system,
              [...least.keys()].filter((other) => other !== index),
            ),
          ).toBeNull();
      }),
      { numRuns: 300 },
    );
    expect(proofs).toBeGreaterThan(30);
  });

  it('knows nothing of an amount without bounds but what the others say', () => {
    const sum = (gap: number): Condition => ({
      terms: new Map([
        [0, 1],
        [1, -1],
      ]),
      relation: '=',
      gap,
    });
    const twice = [
      sum(9),
      {
        ...sum(-9),
        terms: new Map([
          [0, 1],
          [2, -1],
        ]),
      },
    ];
    const found = findConflict({ rooms: [null, 1, 1], conditions: twice });
    expect(isProof(found) && addUp(found, { rooms: [null, 1, 1], conditions: twice })).toMatchObject({
      gap: 18n,
      tolerance: 2n,
    });
    expect(findConflict({ rooms: [null, null, 1], conditions: twice })).toBeNull();
  });

  it('is left open where numbers would not be exact any more', () => {
    const gap = Number.MAX_SAFE_INTEGER;
    const terms = new Map([
      [0, 3],
      [1, 1],
    ]);
    const conditions = [
      { terms, relation: '=' as const, gap },
      { terms: new Map([[0, 1]]), relation: '=' as const, gap: 1 - gap },
    ];
    expect(findConflict({ rooms: [null, null], conditions })).toBe('undecided');
  });

  it('is left open where it would take too long', () => {
    const conditions = [{ terms: new Map([[0, 1]]), relation: '=' as const, gap: 1 }];
    expect(findConflict({ rooms: [1], conditions }, [0], 0)).toBe('undecided');
    expect(findConflict({ rooms: [1], conditions }, [0])).toBeNull();
  });
});

describe('adding up', () => {
  const conditions: Condition[] = [
    { terms: new Map([[0, 1]]), relation: '>=', gap: -3 },
    {
      terms: new Map([
        [0, 2],
        [1, 1],
      ]),
      relation: '=',
      gap: 0,
    },
  ];

  it('refuses what is no contradiction, turns a condition round, or rests on nothing', () => {
    expect(addUp(new Map([[0, 1]]), { rooms: [2, 0], conditions })).toEqual({
      gap: 3n,
      tolerance: 2n,
      amounts: [0],
    });
    expect(() => addUp(new Map([[0, 1]]), { rooms: [3, 0], conditions })).toThrow('no contradiction');
    expect(() => addUp(new Map([[0, -1]]), { rooms: [2, 0], conditions })).toThrow('turned round');
    expect(() => addUp(new Map([[0, 1]]), { rooms: [null, 0], conditions })).toThrow('nothing is known');
    expect(() => addUp(new Map([[2, 1]]), { rooms: [2, 0], conditions })).toThrow('no condition 2');
  });
});
