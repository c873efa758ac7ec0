import type { FeatureCollection, Position } from 'geojson';
import { distanceM, moved, offsetM } from './geometry';

/** A vertex of the boundary with the number that its law gives it. */
export interface BoundaryPoint {
  readonly place: Position;
  readonly number: number;
}

/** The line whose crossing matters. */
export interface BoundaryLine {
  readonly lines: readonly Position[][];
  readonly points: readonly BoundaryPoint[];
}

export const NO_BOUNDARY: BoundaryLine = { lines: [], points: [] };

/** The parts of the area's boundary that lie at sea, with their numbered vertices. */
export function boundaryOf(boundary: FeatureCollection): BoundaryLine {
  const lines: Position[][] = [];
  const points: BoundaryPoint[] = [];
  for (const { geometry, properties } of boundary.features) {
    if (geometry.type === 'LineString' && properties?.['kind'] === 'boundary') lines.push(geometry.coordinates);
    if (geometry.type === 'Point') points.push({ place: geometry.coordinates, number: Number(properties?.['number']) });
  }
  return { lines, points };
}

/** Where a track meets the boundary if it holds course and speed. */
export interface Crossing {
  readonly place: [number, number];
  readonly seconds: number;
  readonly distanceM: number;
  /** number of the nearest vertex of the boundary, or null where they have none */
  readonly nearPoint: number | null;
}

/** Further ahead than this nothing is predicted, seconds. */
export const LOOK_AHEAD_S = 30 * 60;

/**
 * The first crossing of `lines` ahead of a place, by course and speed over ground (m/s east and north). In the flat
 * earth round the place: good to a few metres over the miles that half an hour allows.
 */
export function predictCrossing(
  from: Position,
  velocityMps: readonly [number, number],
  { lines, points }: BoundaryLine,
): Crossing | null {
  let seconds = Infinity;
  for (const line of lines) {
    for (let i = 1; i < line.length; i++) seconds = Math.min(seconds, secondsToLeg(from, velocityMps, line[i - 1], line[i]));
  }
  if (seconds > LOOK_AHEAD_S) return null;
  const place = moved(from, velocityMps[0] * seconds, velocityMps[1] * seconds);
  return { place, seconds, distanceM: Math.hypot(...velocityMps) * seconds, nearPoint: nearestPoint(place, points) };
}

/** Seconds until the moving place meets the leg from a to b; Infinity where it never does. */
function secondsToLeg(from: Position, [u, v]: readonly [number, number], a: Position, b: Position): number {
  const [ax, ay] = offsetM(from, a);
  const [bx, by] = offsetM(from, b);
  const dx = bx - ax;
  const dy = by - ay;
  const cross = u * dy - v * dx;
  if (cross === 0) return Infinity;
  const seconds = (ax * dy - ay * dx) / cross;
  const share = (ax * v - ay * u) / cross;
  return seconds >= 0 && share >= 0 && share <= 1 ? seconds : Infinity;
}

function nearestPoint(place: Position, points: readonly BoundaryPoint[]): number | null {
  let best: BoundaryPoint | null = null;
  for (const point of points) {
    if (best === null || distanceM(place, point.place) < distanceM(place, best.place)) best = point;
  }
  return best?.number ?? null;
}
