/** How a track moved around a moment, from the places that were kept: three figures and their curves. */

import { distanceM, offsetM } from '../chart/geometry';
import type { BoundaryLine } from '../chart/prediction';
import type { TrackHistory } from '../stream';

export interface Reading {
  readonly ms: number;
  readonly value: number;
}

/** Curves show so much before the moment, and as much after it. */
export const AROUND_MS = 10 * 60_000;

/** Places further apart in time are not joined: nobody knows what lay between. */
const GAP_MS = 90_000;

const NM_M = 1852;

type Points = TrackHistory['points'];

export function around(points: Points, ms: number): Points {
  return points.filter(([, , at]) => Math.abs(at - ms) <= AROUND_MS + GAP_MS);
}

export function speedsKn(points: Points): readonly Reading[] {
  return points.flatMap(([, , ms, sogKn]) => (sogKn === null ? [] : [{ ms, value: sogKn }]));
}

/** Distance to the nearest part of the line, nautical miles. */
export function toLineNm(points: Points, line: BoundaryLine): readonly Reading[] {
  if (line.lines.length === 0) return [];
  return points.map(([lon, lat, ms]) => ({ ms, value: nearestM(lon, lat, line) / NM_M }));
}

/** Course made good between one place and the next, degrees true; none where it hardly moved. */
export function coursesDeg(points: Points): readonly Reading[] {
  const readings: Reading[] = [];
  for (let i = 1; i < points.length; i++) {
    const [from, to] = [points[i - 1], points[i]];
    const [east, north] = offsetM([from[0], from[1]], [to[0], to[1]]);
    if (Math.hypot(east, north) < STANDING_M || to[2] - from[2] > GAP_MS) continue;
    readings.push({ ms: to[2], value: ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360 });
  }
  return readings;
}

/** Less than this between two places is the noise of their positions. */
const STANDING_M = 8;

/** The reading that holds at a moment: the newest until then, if it is not older than a gap. */
export function readingAt(readings: readonly Reading[], ms: number): number | undefined {
  const last = readings.findLast((reading) => reading.ms <= ms);
  return last !== undefined && ms - last.ms <= GAP_MS ? last.value : undefined;
}

/** A path of the readings around a moment, which is in the middle. */
export function curvePath(readings: readonly Reading[], nowMs: number, widthPx: number, heightPx: number): string {
  const values = readings.map((reading) => reading.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const spread = Math.max(high - low, 1e-9);
  let before = -Infinity;
  let path = '';
  for (const { ms, value } of readings) {
    const x = widthPx / 2 + ((ms - nowMs) / (2 * AROUND_MS)) * widthPx;
    const y = high === low ? heightPx / 2 : heightPx - 2 - ((value - low) / spread) * (heightPx - 4);
    path += `${ms - before > GAP_MS ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
    before = ms;
  }
  return path;
}

function nearestM(lon: number, lat: number, { lines }: BoundaryLine): number {
  let best = Infinity;
  for (const line of lines) {
    for (let i = 1; i < line.length; i++) best = Math.min(best, toLegM([lon, lat], line[i - 1], line[i]));
  }
  return best;
}

function toLegM(at: [number, number], a: readonly number[], b: readonly number[]): number {
  const [ax, ay] = offsetM(at, [a[0], a[1]]);
  const [bx, by] = offsetM(at, [b[0], b[1]]);
  const [dx, dy] = [bx - ax, by - ay];
  const lengthSquared = dx * dx + dy * dy;
  if (lengthSquared === 0) return distanceM(at, [a[0], a[1]]);
  const share = Math.min(Math.max(-(ax * dx + ay * dy) / lengthSquared, 0), 1);
  return Math.hypot(ax + share * dx, ay + share * dy);
}
