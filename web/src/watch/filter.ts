/** Which tracks are shown, in the chart and in the table alike. */

import { Flag, type Tracks } from '../stream';
import { sourcesOf, type Source } from './names';

/** Tenths of a knot that mean "not known". */
const NO_SOG = 65535;

export interface Filter {
  /** kinds that are hidden */
  readonly withoutKinds: ReadonlySet<number>;
  /** sources; a track that only these feed is hidden */
  readonly withoutSources: ReadonlySet<Source>;
  /** knots; null sets no limit */
  readonly minKn: number | null;
  readonly maxKn: number | null;
}

export const everything: Filter = { withoutKinds: new Set(), withoutSources: new Set(), minKn: null, maxKn: null };

export function isEverything(filter: Filter): boolean {
  return (
    filter.withoutKinds.size === 0 && filter.withoutSources.size === 0 && filter.minKn === null && filter.maxKn === null
  );
}

/** Whether the track in that slot passes. A dangerous one always does; one of unknown speed fails any limit of speed. */
export function passes(filter: Filter, tracks: Tracks, slot: number): boolean {
  const flags = tracks.flags[slot];
  if ((flags & Flag.dangerous) !== 0) return true;
  return (
    !filter.withoutKinds.has(tracks.kind[slot]) && hasShownSource(filter, flags) && hasSpeed(filter, tracks.sog[slot])
  );
}

/** How many of the tracks pass. */
export function countPassing(filter: Filter, tracks: Tracks): number {
  let count = 0;
  for (let slot = 0; slot < tracks.size; slot++) {
    if (passes(filter, tracks, slot)) count++;
  }
  return count;
}

function hasShownSource(filter: Filter, flags: number): boolean {
  const feeding = sourcesOf(flags);
  return feeding.length === 0 || feeding.some((source) => !filter.withoutSources.has(source));
}

function hasSpeed(filter: Filter, sog: number): boolean {
  if (filter.minKn === null && filter.maxKn === null) return true;
  if (sog === NO_SOG) return false;
  return sog >= (filter.minKn ?? 0) * 10 && sog <= (filter.maxKn ?? Infinity) * 10;
}

/** How many tracks there are of each kind; index by kind. */
export function countKinds(tracks: Tracks): readonly number[] {
  const counts = new Array<number>(8).fill(0);
  for (let slot = 0; slot < tracks.size; slot++) counts[tracks.kind[slot]]++;
  return counts;
}

/** The set of what is hidden after one thing was shown or hidden. */
export function without<T>(hidden: ReadonlySet<T>, thing: T, isShown: boolean): ReadonlySet<T> {
  const next = new Set(hidden);
  if (isShown) next.delete(thing);
  else next.add(thing);
  return next;
}
