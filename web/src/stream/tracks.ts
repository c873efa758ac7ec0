import { NOT_KNOWN } from './frame';
import type { Identity } from './messages';

/** What kind of thing a track is; the numbers are the wire's. */
export const TrackKind = {
  radarOnly: 0,
  classA: 1,
  classB: 2,
  aidToNavigation: 3,
  baseStation: 4,
  sarAircraft: 5,
  patrol: 6,
  distress: 7,
} as const;

/** Bits of a track's flags. */
export const Flag = {
  ais: 1,
  radar: 2,
  camera: 4,
  coasting: 8,
  lost: 16,
  dangerous: 32,
  patrol: 64,
  simulated: 128,
} as const;

/** One track, for a panel to read: a copy, in the units an officer reads. NaN where a figure is not known. */
export interface Track {
  readonly track: number;
  readonly kind: number;
  readonly flags: number;
  /** as reported, degrees */
  readonly lon: number;
  readonly lat: number;
  readonly sogKn: number;
  /** true, [0, 360) */
  readonly cogDeg: number;
  readonly headingDeg: number;
  /** AIS navigational status, 15 where not known */
  readonly navStatus: number;
  /** event time of the newest observation, epoch milliseconds */
  readonly observedAtMs: number;
  readonly identity: Identity | null;
}

/**
 * All tracks in view as columns: slot `i` of each is the same track; a slot may hold another track after the next frame.
 * Read by the chart and the panels, written by the stream alone.
 */
export interface Tracks {
  readonly size: number;
  /** grows with every frame that changed something: compare it to know whether to read again */
  readonly version: number;
  readonly id: Uint32Array;
  /** degrees, at the time of the observation */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  /** 0.1 kn, 65535 not known */
  readonly sog: Uint16Array;
  /** 0.1 degree true, 65535 not known */
  readonly cog: Uint16Array;
  readonly hdg: Uint16Array;
  readonly flags: Uint8Array;
  readonly kind: Uint8Array;
  readonly nav: Uint8Array;
  /** event time of the newest observation, epoch milliseconds */
  readonly observedAtMs: Float64Array;
  /** where each slot was: oldest first, at most {@link TAIL_LENGTH} places, [lon, lat] pairs, degrees */
  tail(slot: number): Float64Array;
  /** slot of a track, or -1 */
  slot(track: number): number;
  find(track: number): Track | undefined;
  at(slot: number): Track;
  identity(track: number): Identity | undefined;
  /** where slot `i` is believed to be at an event time: [lon, lat] degrees, by its last report, course and speed */
  positionAt(slot: number, eventMs: number): [number, number];
}

/** Places kept behind a track, one each {@link TAIL_STEP_MS} of event time: equal steps in time, so that their spacing is speed. */
export const TAIL_LENGTH = 10;
export const TAIL_STEP_MS = 30_000;

/** Beyond this a believed place is no longer moved on, seconds. */
export const RECKON_LIMIT_S = 180;

export const KN_TO_MPS = 1852 / 3600;

/** Metres in a degree of latitude on the mean sphere (radius 6 371 008.8 m). */
export const DEGREE_M = 111_195.08;

/** Seconds over which a track's last report is carried on: none for a lost one, which is shown where it was last seen. */
export function reckonedS(tracks: Tracks, slot: number, eventMs: number): number {
  if (tracks.flags[slot] & Flag.lost) return 0;
  const ageS = (eventMs - tracks.observedAtMs[slot]) / 1000;
  return Math.min(Math.max(ageS, 0), RECKON_LIMIT_S);
}

/** East and north over ground, m/s; nought where course or speed is not known. */
export function velocityMps(tracks: Tracks, slot: number): [number, number] {
  const sog = tracks.sog[slot];
  const cog = tracks.cog[slot];
  if (sog === NOT_KNOWN || cog === NOT_KNOWN) return [0, 0];
  const mps = sog * 0.1 * KN_TO_MPS;
  const cogRad = (cog * 0.1 * Math.PI) / 180;
  return [mps * Math.sin(cogRad), mps * Math.cos(cogRad)];
}
