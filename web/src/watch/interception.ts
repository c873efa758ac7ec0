import { offsetM, moved } from '../chart/geometry';
import { predictCrossing, type BoundaryLine } from '../chart/prediction';
import type { Unit } from '../stream';

/** What a police launch runs at when she is sent, knots: builders give 25 to 35. The rules' indicators reckon with the same. */
export const LAUNCH_KN = 32;
const LAUNCH_MPS = (LAUNCH_KN * 1852) / 3600;

/** Whom a unit is sent after, where the picture has it now. */
export interface Target {
  readonly place: readonly [number, number];
  /** m/s east and north */
  readonly velocityMps: readonly [number, number];
}

/** How a unit would meet a target that holds course and speed, in open water. */
export interface Interception {
  readonly unit: Unit;
  readonly seconds: number;
  readonly place: readonly [number, number];
  /** the target is over the line by then; undefined where its course does not lead there */
  readonly isBeforeLine?: boolean;
  /** so long she may still wait and be at the line when the target is, seconds; negative where it is too late */
  readonly spareS?: number;
}

/**
 * The units that can meet a target, the soonest first, and how. By the interception triangle (the circle of Apollonius: Isaacs,
 * Differential Games, 1965, chapter 1): |P + V t| = s t for the target at P with velocity V and a unit of speed s.
 */
export function interceptions(units: readonly Unit[], target: Target, line: BoundaryLine): readonly Interception[] {
  const crossing = predictCrossing([...target.place], target.velocityMps, line);
  return units
    .flatMap((unit): Interception[] => {
      if (unit.position === undefined) return [];
      const seconds = secondsToMeet(offsetM([...unit.position], [...target.place]), target.velocityMps, LAUNCH_MPS);
      if (seconds === Infinity) return [];
      const place = moved([...target.place], target.velocityMps[0] * seconds, target.velocityMps[1] * seconds);
      if (crossing === null) return [{ unit, seconds, place }];
      const toLine = Math.hypot(...offsetM([...unit.position], crossing.place)) / LAUNCH_MPS;
      return [{ unit, seconds, place, isBeforeLine: seconds <= crossing.seconds, spareS: crossing.seconds - toLine }];
    })
    .sort((a, b) => a.seconds - b.seconds);
}

/** Infinity where they never meet. */
export function secondsToMeet([x, y]: readonly [number, number], [u, v]: readonly [number, number], speedMps: number): number {
  const range = x * x + y * y;
  if (range === 0) return 0;
  const closing = x * u + y * v;
  const divisor = Math.sqrt(closing * closing - (u * u + v * v - speedMps * speedMps) * range) - closing;
  return divisor > 0 ? range / divisor : Infinity;
}
