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
  /** Asks for the tiles of this part of the chart only: west, south, east, north. */
  setView(bounds: readonly [number, number, number, number]): void;
  /** Tries at once instead of waiting for the next try. */
  reconnect(): void;
  close(): void;
}
