/** Median times, with the works taking turns, so that whatever else the machine does falls on all of them alike. */
export async function inTurns(rounds: number, warmUp: number, works: readonly (() => unknown)[]): Promise<number[]> {
  const times = works.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round++) {
    for (const [i, work] of works.entries()) {
      const start = process.hrtime.bigint();
      await work();
      if (round >= 0) times[i]?.push(Number(process.hrtime.bigint() - start));
    }
  }
  return times.map((taken) => taken.sort((a, b) => a - b)[Math.floor(taken.length / 2)] ?? Number.NaN);
}
