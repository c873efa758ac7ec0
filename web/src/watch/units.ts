import { distanceM } from '../chart/geometry';
import { word } from '../i18n/words';
import type { Unit } from '../stream';
import { minutes } from '../ui/format';

const NM_M = 1852;

export interface UnitAway {
  readonly unit: Unit;
  readonly distanceNm: number;
}

/** The units whose place is known, nearest to a place first. */
export function nearestFirst(units: readonly Unit[], place: readonly [number, number]): readonly UnitAway[] {
  return units
    .flatMap((unit) => (unit.position === undefined ? [] : [{ unit, distanceNm: distanceM([...unit.position], [...place]) / NM_M }]))
    .sort((a, b) => a.distanceNm - b.distanceNm);
}

/** `meets it in 4:12`, or why she cannot; empty where she is after nobody. */
export function prospect({ bound, task }: Unit): string {
  if (bound === undefined || task === undefined || !isPursuit(task)) return '';
  if (bound.feasible) return word('unit.meets', { time: minutes(bound.minutes) });
  return bound.reason === undefined ? word('unit.cannot') : word('unit.cannotWhy', { reason: bound.reason });
}

export function isPursuit(task: Unit['task']): boolean {
  return task === 'intercept' || task === 'shadow' || task === 'stop';
}

/** Where those units make for, as lines on the chart. */
export function errandsOf(units: readonly Unit[]): readonly (readonly [readonly [number, number], readonly [number, number]])[] {
  return units.flatMap(({ position, bound, task }) => (position && bound && isPursuit(task) ? [[position, bound.position] as const] : []));
}
