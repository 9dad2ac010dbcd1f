/** Numbers that look random and are the same every time (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The bytes with a few places changed, doubled or cut out; another `seed`, another damage. */
export function damaged(bytes: Uint8Array, seed: number): Uint8Array {
  const next = numbers(seed);
  const below = (n: number) => Math.floor(next() * n);
  let damaged = bytes.slice();
  for (let i = below(6); i >= 0; i--) {
    const at = below(damaged.length);
    const length = 1 + below(Math.min(40, damaged.length - at));
    const kind = below(4);
    if (kind === 0) damaged[at] = below(256);
    else if (kind === 1) damaged = Buffer.concat([damaged.subarray(0, at), damaged.subarray(at + length)]);
    else if (kind === 2) damaged = Buffer.concat([damaged.subarray(0, at + length), damaged.subarray(at)]);
    else if (below(5) === 0) damaged = damaged.slice(0, Math.max(1, at));
  }
  return damaged;
}
