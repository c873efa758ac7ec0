/** What tracks and their sources are called. */

import { findWord, listed, word } from '../i18n/words';
import { Flag, type Identity, type Track } from '../stream';
import { trackNumber } from '../ui/format';

/** The sender's name where it gave one, else its call sign, else `T 0412`. */
export function trackName(track: number, identity: Identity | null | undefined): string {
  const said = [identity?.name, identity?.callSign].map((text) => text?.trim() ?? '').find((text) => text !== '');
  return said ?? word('track.name', { n: trackNumber(track) });
}

export function kindName(kind: number): string {
  return findWord(`kind.${String(kind)}`) ?? word('track.notKnown');
}

/** What feeds it now: `AIS, radar`. */
export function sourceNames(flags: number): string {
  const names = sourcesOf(flags).map((source) => word(`source.${source}`));
  return names.length === 0 ? word('source.none') : listed(names);
}

export type Source = 'ais' | 'radar' | 'camera' | 'unit';
export const sources: readonly Source[] = ['ais', 'radar', 'camera', 'unit'];

export function sourcesOf(flags: number): readonly Source[] {
  const bits: readonly (readonly [Source, number])[] = [
    ['ais', Flag.ais],
    ['radar', Flag.radar],
    ['camera', Flag.camera],
    ['unit', Flag.patrol],
  ];
  return bits.filter(([, bit]) => (flags & bit) !== 0).map(([source]) => source);
}

/** `confirmed`, `coasting`, `lost`, by the flags. */
export function statusName(flags: number): string {
  if ((flags & Flag.lost) !== 0) return word('statusShort.lost');
  return word((flags & Flag.coasting) !== 0 ? 'statusShort.coasting' : 'statusShort.confirmed');
}

/** The AIS ship type in words, by its tens where the exact one has no word. */
export function shipTypeName(shipType: number): string {
  return findWord(`shipType.${String(shipType)}`) ?? findWord(`shipType.${String(Math.floor(shipType / 10) * 10)}`) ?? word('track.notKnown');
}

export function navStatusName(status: number): string {
  return findWord(`nav.${String(status)}`) ?? word('track.notKnown');
}

/** Second line of a track: `Radar only, no AIS`, or its kind and ship type. */
export function whatItIs(track: Track): string {
  if (track.kind === 0) return word('track.radarOnlyNoAis');
  const shipType = track.identity?.shipType ?? 0;
  return shipType === 0 ? kindName(track.kind) : `${kindName(track.kind)}, ${shipTypeName(shipType).toLowerCase()}`;
}
