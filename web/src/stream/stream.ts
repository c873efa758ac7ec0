import type { StepBy } from './messages';
import type { State } from './state';
import type { Tracks } from './tracks';

/** The live picture, kept up to date from /api/stream until closed. Everything in the page reads from this one. */
export interface Stream {
  /** the newest state; a value */
  readonly state: State;
  readonly tracks: Tracks;
  /**
   * Calls `listener` with the state at once and then after changes of state or tracks, at most `hz` times a second
   * (4 unless told). Returns how to stop.
   */
  subscribe(listener: (state: State) => void, hz?: number): () => void;
  /** Event time now, epoch milliseconds: the last clock heard, run on by the wall clock while it plays. NaN before any. */
  eventNow(): number;
  /** Age of the picture: wall milliseconds since anything came; NaN before anything. */
  dataAgeMs(): number;
  /** Asks for the tiles of this part of the chart only: west, south, east, north; null asks for none and forgets the tracks. */
  setView(bounds: readonly [number, number, number, number] | null): void;
  /**
   * Asks for the frames of these cameras and of no others, 16 at most; none at first. With a rate over 1 (5 at most)
   * what lies between two frames comes too, as many a second, the camera's way that much later.
   */
  watchCameras(cameras: readonly string[], rateHz?: number): void;
  /** Tries at once instead of waiting for the next try. */
  reconnect(): void;
  close(): void;
}

/** A picture of a recording, with a clock that its viewer drives. Orders are answered by the clock, as everyone hears it. */
export interface Viewing extends Stream {
  readonly recording: string;
  /** Times real time, 0.1 to 3600, negative backwards. */
  play(speed: number): void;
  pause(): void;
  /** Goes to a moment, epoch milliseconds; of several that wait only the newest is served. */
  seek(ms: number): void;
  /** Pauses, and goes to the next one or the one before; stays where there is none. */
  step(by: StepBy, back?: boolean): void;
  /** Goes round between two moments, in either order. */
  loop(aMs: number, bMs: number): void;
  endLoop(): void;
}
