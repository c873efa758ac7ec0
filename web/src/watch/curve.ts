/** The speed of a track over the last minutes, as its past positions tell it. */

import type { TrackHistory } from '../stream';

export interface Sample {
  readonly timeMs: number;
  readonly value: number;
}

export const CURVE_MINUTES = 10;
/** Reports further apart than this are not joined by a line. */
const GAP_MS = 60_000;

/** The known speeds of a history, oldest first. */
export function speedsOf(history: TrackHistory): readonly Sample[] {
  return history.points.flatMap(([, , timeMs, sogKn]) => (typeof sogKn === 'number' ? [{ timeMs, value: sogKn }] : []));
}

/** The number in `at least 30`; undefined where there is not exactly one. */
export function limitNumber(limit: string): { readonly value: number; readonly isLeast: boolean } | undefined {
  const numbers = limit.match(/\d+(\.\d+)?/g);
  if (numbers?.length !== 1) return undefined;
  return { value: Number(numbers[0]), isLeast: !/under|most|less|below/.test(limit) };
}

/** An SVG path through the samples of the last minutes, broken at gaps; y grows downward. */
export function pathOf(samples: readonly Sample[], nowMs: number, width: number, height: number, top: number): string {
  const spanMs = CURVE_MINUTES * 60_000;
  let beforeMs = -Infinity;
  let path = '';
  for (const { timeMs, value } of samples) {
    if (timeMs < nowMs - spanMs) continue;
    const x = width - ((nowMs - timeMs) / spanMs) * width;
    const y = height - (Math.min(value, top) / top) * height;
    path += `${timeMs - beforeMs > GAP_MS ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
    beforeMs = timeMs;
  }
  return path;
}
