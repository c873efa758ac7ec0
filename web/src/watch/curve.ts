/** What an indicator has come to over the last minutes, as a small line. */

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

export interface Limit {
  readonly value: number;
  /** the rule holds from there up; else from there down */
  readonly isLeast: boolean;
}

/** The values between the foot and the head of a curve: those that were and the limit, with zero where nothing is below it. */
export function scaleOf(samples: readonly Sample[], limit: Limit | undefined): { readonly low: number; readonly high: number } {
  const values = [...samples.map(({ value }) => value), ...(limit === undefined ? [] : [limit.value])];
  const low = Math.min(0, ...values);
  const high = Math.max(...values, low + 1e-6);
  const room = (high - low) * 0.1;
  return { low: low < 0 ? low - room : 0, high: high + room };
}

/** The number in `at least 30`; undefined where there is not exactly one. A rule holds on the other side of an excuse. */
export function limitNumber(limit: string): Limit | undefined {
  const numbers = limit.match(/-?\d+(\.\d+)?/g);
  if (numbers?.length !== 1) return undefined;
  const isFromThereUp = !/\b(under|most|less|below)\b/.test(limit);
  return { value: Number(numbers[0]), isLeast: isFromThereUp !== limit.startsWith('unless') };
}

/** An SVG path through the samples of the last minutes, broken at gaps; y grows downward. */
export function pathOf(samples: readonly Sample[], nowMs: number, width: number, height: number, { low, high }: { readonly low: number; readonly high: number }): string {
  const spanMs = CURVE_MINUTES * 60_000;
  let beforeMs = -Infinity;
  let path = '';
  for (const { timeMs, value } of samples) {
    if (timeMs < nowMs - spanMs) continue;
    const x = width - ((nowMs - timeMs) / spanMs) * width;
    const y = height - ((value - low) / (high - low)) * height;
    path += `${timeMs - beforeMs > GAP_MS ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
    beforeMs = timeMs;
  }
  return path;
}
