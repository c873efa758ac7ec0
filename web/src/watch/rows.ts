/** The rows of the track table: which tracks, in which order. Works on slots and columns; text is made for visible rows only. */

import { Flag, type Alert, type Severity, type Tracks } from '../stream';
import { passes, type Filter } from './filter';
import { trackName } from './names';

export type Column = 'alert' | 'track' | 'name' | 'mmsi' | 'kind' | 'source' | 'sog' | 'cog' | 'position' | 'age' | 'status';
export const columns: readonly Column[] = ['alert', 'track', 'name', 'mmsi', 'kind', 'source', 'sog', 'cog', 'position', 'age', 'status'];

export interface Sorting {
  readonly column: Column;
  readonly isDown: boolean;
}

const RANK: Readonly<Record<Severity, number>> = { alarm: 3, warning: 2, caution: 1 };

/** The other direction for the same column, else that column from its useful end. */
export function sortBy(sorting: Sorting, column: Column): Sorting {
  if (sorting.column === column) return { column, isDown: !sorting.isDown };
  return { column, isDown: column === 'alert' || column === 'sog' || column === 'age' };
}

/** Track numbers of the rows in order. Not known sorts last either way. */
export function rowsOf(tracks: Tracks, filter: Filter, worst: ReadonlyMap<number, Alert>, sorting: Sorting): readonly number[] {
  const keyed: { readonly track: number; readonly key: number | string }[] = [];
  for (let slot = 0; slot < tracks.size; slot++) {
    if (passes(filter, tracks, slot)) keyed.push({ track: tracks.id[slot], key: keyOf(tracks, slot, worst, sorting.column) });
  }
  const sign = sorting.isDown ? -1 : 1;
  return keyed.sort((a, b) => compareKeys(a.key, b.key, sign) || a.track - b.track).map((row) => row.track);
}

function compareKeys(a: number | string, b: number | string, sign: number): number {
  const isUnknownA = isUnknown(a);
  const isUnknownB = isUnknown(b);
  if (isUnknownA || isUnknownB) return Number(isUnknownA) - Number(isUnknownB);
  if (typeof a === 'string' && typeof b === 'string') return sign * a.localeCompare(b);
  return sign * (Number(a) - Number(b));
}

function isUnknown(key: number | string): boolean {
  return key === '' || (typeof key === 'number' && Number.isNaN(key));
}

function keyOf(tracks: Tracks, slot: number, worst: ReadonlyMap<number, Alert>, column: Column): number | string {
  const track = tracks.id[slot];
  switch (column) {
    case 'alert':
      return RANK[worst.get(track)?.severity ?? 'caution'] * Number(worst.has(track));
    case 'track':
      return track;
    case 'name':
      return nameKey(tracks, track);
    case 'mmsi':
      return tracks.identity(track)?.mmsi || NaN;
    case 'kind':
      return tracks.kind[slot];
    case 'source':
      return tracks.flags[slot] & (Flag.ais | Flag.radar | Flag.camera | Flag.patrol);
    case 'sog':
      return known(tracks.sog[slot]);
    case 'cog':
      return known(tracks.cog[slot]);
    case 'position':
      return tracks.lat[slot];
    case 'age':
      return -tracks.observedAtMs[slot];
    case 'status':
      return tracks.flags[slot] & (Flag.coasting | Flag.lost);
  }
}

function known(tenths: number): number {
  return tenths === 65535 ? NaN : tenths;
}

function nameKey(tracks: Tracks, track: number): string {
  const identity = tracks.identity(track);
  return identity?.name.trim() ? trackName(track, identity) : '';
}

/** The part of a long list that is in sight, with some rows to spare on either side. */
export function windowOf(rows: number, scrollTop: number, height: number, rowHeight: number): { readonly from: number; readonly to: number } {
  const SPARE = 10;
  const from = Math.max(0, Math.floor(scrollTop / rowHeight) - SPARE);
  const to = Math.min(rows, Math.ceil((scrollTop + height) / rowHeight) + SPARE);
  return { from: Math.min(from, to), to };
}
