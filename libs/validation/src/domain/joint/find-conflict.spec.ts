import fc from 'fast-check';
import { findConflict } from './find-conflict.js';
import { minimalConflict } from './minimal-conflict.js';
import { addUp, type Proof } from './proof.js';
import { type Condition, holdsAsPrinted, type System } from './system.js';

/** Vertices of three amounts with counts of −1, 0, 1 are fractions of at most 4: in twelfths they are whole. */
const WHOLE = 12n;

const relation = fc.constantFrom('=' as const, '>=' as const, '<=' as const);
const count = fc.constantFrom(-1n, 0n, 1n);

function systems(amounts: number, most: number): fc.Arbitrary<System> {
  const condition = fc
    .record({ counts: fc.tuple(...Array.from({ length: amounts }, () => count)), relation, gap: fc.bigInt(-3n, 3n) })
    .map(({ counts, gap, ...rest }): Condition => {
      const terms = counts.flatMap((c, amount) => (c === 0n ? [] : [[amount, c] as const]));
      return { ...rest, gap: gap * WHOLE, terms: new Map(terms) };
    });
  return fc.record({
    rooms: fc.tuple(...Array.from({ length: amounts }, () => fc.constantFrom(0n, WHOLE))),
    conditions: fc.array(condition, { minLength: 1, maxLength: most }),
  });
}

/** Tries every shift of three amounts. */
function canHold({ rooms, conditions }: System): boolean {
  const shifts = rooms.map((room) => {
    const end = Number(room ?? 0n);
    return Array.from({ length: 2 * end + 1 }, (_, i) => BigInt(i - end));
  });
  const [first = [], second = [], third = []] = shifts;
  return first.some((a) => second.some((b) => third.some((c) => conditions.every((one) => holds(one, [a, b, c])))));
}

function holds({ terms, relation, gap }: Condition, shifts: readonly bigint[]): boolean {
  let sum = gap;
  for (const [amount, times] of terms) sum += times * (shifts[amount] ?? 0n);
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
    const sum = (gap: bigint): Condition => ({
      terms: new Map([
        [0, 1n],
        [1, -1n],
      ]),
      relation: '=',
      gap,
    });
    const twice = [
      sum(9n),
      {
        ...sum(-9n),
        terms: new Map([
          [0, 1n],
          [2, -1n],
        ]),
      },
    ];
    const found = findConflict({ rooms: [null, 1n, 1n], conditions: twice });
    expect(isProof(found) && addUp(found, { rooms: [null, 1n, 1n], conditions: twice })).toMatchObject({
      gap: 18n,
      tolerance: 2n,
    });
    expect(findConflict({ rooms: [null, null, 1n], conditions: twice })).toBeNull();
  });

  it('is left open where it would take too long', () => {
    const conditions = [{ terms: new Map([[0, 1n]]), relation: '=' as const, gap: 1n }];
    expect(findConflict({ rooms: [1n], conditions }, [0], 0)).toBe('undecided');
    expect(findConflict({ rooms: [1n], conditions }, [0])).toBeNull();
  });
});

describe('adding up', () => {
  const conditions: Condition[] = [
    { terms: new Map([[0, 1n]]), relation: '>=', gap: -3n },
    {
      terms: new Map([
        [0, 2n],
        [1, 1n],
      ]),
      relation: '=',
      gap: 0n,
    },
  ];

  it('refuses what is no contradiction, turns a condition round, or rests on nothing', () => {
    expect(addUp(new Map([[0, 1n]]), { rooms: [2n, 0n], conditions })).toEqual({
      gap: 3n,
      tolerance: 2n,
      amounts: [0],
    });
    expect(() => addUp(new Map([[0, 1n]]), { rooms: [3n, 0n], conditions })).toThrow('no contradiction');
    expect(() => addUp(new Map([[0, -1n]]), { rooms: [2n, 0n], conditions })).toThrow('turned round');
    expect(() => addUp(new Map([[0, 1n]]), { rooms: [null, 0n], conditions })).toThrow('nothing is known');
    expect(() => addUp(new Map([[2, 1n]]), { rooms: [2n, 0n], conditions })).toThrow('no condition 2');
  });
});
