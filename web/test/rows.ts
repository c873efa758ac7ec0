import type { Row } from '../dev/wire.js';

/** One track under way off Hong Kong, in the units of the wire. */
export function row(id: number, change: Partial<Row> = {}): Row {
  const underWay = { lon: 1_139_000_000, lat: 222_000_000, sog: 100, cog: 900, hdg: 900 };
  return { id, ...underWay, flags: 1, kind: 1, age: 0, nav: 0, ...change };
}

/** Numbers in [0, 1) that a seed fixes (mulberry32), for tests over many cases. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
