import type { Identity } from './messages';
import type { Frame } from './frame';

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
  /** slot of a track, or -1 */
  slot(track: number): number;
  find(track: number): Track | undefined;
  at(slot: number): Track;
  identity(track: number): Identity | undefined;
  /** where slot `i` is believed to be at an event time: [lon, lat] degrees, by its last report, course and speed */
  positionAt(slot: number, eventMs: number): [number, number];
}

export type { Frame };
