import type { Chart } from '../chart';
import { openViewing, type Viewing } from '../stream';
import { Live } from '../watch/live.svelte';

/** What is seen of which recording, and when: what a link says. */
export interface Moment {
  readonly recording: string;
  /** epoch milliseconds */
  readonly timeMs: number;
  readonly track: number | null;
  readonly alert: number | null;
  /** the middle of the chart; null while it is not drawn */
  readonly view: { readonly lon: number; readonly lat: number; readonly zoom: number } | null;
}

/** Where to begin. */
export interface Beginning {
  readonly atMs?: number;
  readonly track?: number | null;
  readonly alert?: number | null;
}

/** One viewing of one recording, and what its viewer looks at. One per Replay page; every part of it reads and asks it. */
export class Replay {
  readonly viewing: Viewing;
  /** the viewing as panels read it: state, time, tracks */
  readonly live: Live;
  chart = $state.raw<Chart | null>(null);
  track = $state<number | null>(null);
  alert = $state<number | null>(null);

  constructor(
    readonly recording: string,
    { atMs = NaN, track = null, alert = null }: Beginning = {},
    open: typeof openViewing = openViewing,
  ) {
    this.viewing = open(recording, atMs);
    this.live = new Live(this.viewing);
    this.track = track;
    this.alert = alert;
  }

  close(): void {
    this.viewing.close();
  }
}
