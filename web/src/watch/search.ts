/** Search among the tracks in the picture: by name, MMSI, call sign or track number. */

import type { Tracks } from '../stream';
import { trackName } from './names';

export interface Found {
  readonly track: number;
  readonly name: string;
  readonly mmsi: number;
  /** smaller is better */
  readonly rank: number;
}

/** All that match, best first: the whole number or name, then a beginning, then a part. Empty text finds nothing. */
export function search(tracks: Tracks, text: string): readonly Found[] {
  const wanted = text.trim().toUpperCase();
  if (wanted === '') return [];
  const found: Found[] = [];
  for (let slot = 0; slot < tracks.size; slot++) {
    const match = matchOf(tracks, tracks.id[slot], wanted);
    if (match !== undefined) found.push(match);
  }
  return found.sort((a, b) => a.rank - b.rank || a.name.localeCompare(b.name) || a.track - b.track);
}

function matchOf(tracks: Tracks, track: number, wanted: string): Found | undefined {
  const identity = tracks.identity(track);
  const mmsi = identity?.mmsi ?? 0;
  const texts = [identity?.name.trim().toUpperCase() ?? '', identity?.callSign.trim().toUpperCase() ?? ''];
  const numbers = [String(track), mmsi === 0 ? '' : String(mmsi)];
  const digits = digitsOf(wanted);
  const rank = Math.min(...texts.map((t) => rankOf(t, wanted)), ...(digits === undefined ? [] : numbers.map((n) => rankOf(n, digits))));
  return rank === Infinity ? undefined : { track, name: trackName(track, identity), mmsi, rank };
}

function rankOf(text: string, wanted: string): number {
  if (text === '') return Infinity;
  if (text === wanted) return 0;
  if (text.startsWith(wanted)) return 1;
  return text.includes(wanted) ? 2 : Infinity;
}

/** `T 0412`, `0412` and `412 476 330` as plain digits; undefined where it is no number. */
function digitsOf(wanted: string): string | undefined {
  const digits = wanted.replace(/^T\s*/, '').replace(/\s/g, '');
  return /^\d+$/.test(digits) ? digits.replace(/^0+(?=\d)/, '') : undefined;
}
