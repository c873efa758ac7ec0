import type { TrackHistory } from '../stream';

/** Where a track was at a time: lon, lat, epoch milliseconds. */
export type CoursePoint = readonly [number, number, number];

/** Further away in time than this it says nothing about the moment, and would cover the chart. */
const REACH_MS = 3_600_000;

/** What of a course lies before a moment and what after it, each in the order of time, at most an hour of either. */
export interface Course {
  readonly past: readonly CoursePoint[];
  readonly future: readonly CoursePoint[];
}

export const NO_COURSE: Course = { past: [], future: [] };

export function courseAt(points: readonly CoursePoint[], eventMs: number): Course {
  const near = points.filter(([, , ms]) => Math.abs(ms - eventMs) <= REACH_MS);
  return { past: near.filter(([, , ms]) => ms <= eventMs), future: near.filter(([, , ms]) => ms > eventMs) };
}

/** Steps between the times that are written along a course, milliseconds. */
const STEPS_MS = [10, 30, 60, 120, 300, 600, 1200, 1800].map((seconds) => seconds * 1000);

/** The finest step at which the times along a line of so many pixels stand that far apart. */
export function timeStepMs(lengthPx: number, spanMs: number, leastPx: number): number {
  const wanted = spanMs / Math.max(1, lengthPx / leastPx);
  return STEPS_MS.find((step) => step >= wanted) ?? STEPS_MS[STEPS_MS.length - 1];
}

/** The points at round times: between two that were kept it is taken to have gone straight. */
export function roundTimes(points: readonly CoursePoint[], stepMs: number): CoursePoint[] {
  const all: CoursePoint[] = [];
  for (let i = 1; i < points.length; i++) {
    const [from, to] = [points[i - 1], points[i]];
    for (let ms = Math.floor(from[2] / stepMs) * stepMs + stepMs; ms <= to[2]; ms += stepMs) {
      const share = (ms - from[2]) / (to[2] - from[2]);
      all.push([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share, ms]);
    }
  }
  return all;
}

/** What is known of the selected track's life. Asks when one is selected, and again while more is to come. */
export class Life {
  points: readonly CoursePoint[] = [];
  private track: number | null = null;

  constructor(
    private readonly load: (track: number, signal: AbortSignal) => Promise<TrackHistory>,
    private readonly signal: AbortSignal,
    private readonly changed: () => void,
  ) {}

  select(track: number | null): void {
    this.track = track;
    this.points = [];
    this.ask();
  }

  /** A track without a history has none drawn; that is no error to tell. */
  ask(): void {
    const { track } = this;
    if (track === null) return;
    this.load(track, this.signal).then(
      ({ points }) => {
        if (track !== this.track) return;
        this.points = points.map(([lon, lat, ms]) => [lon, lat, ms] as const);
        this.changed();
      },
      () => undefined,
    );
  }
}
