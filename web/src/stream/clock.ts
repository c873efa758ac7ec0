import type { Clock } from './messages';

/** A clock that was heard, and the wall time at which it was. */
export interface HeardClock {
  readonly eventMs: number;
  readonly wallMs: number;
  /** event milliseconds per wall millisecond; nought where it stands, or runs as fast as it can */
  readonly rate: number;
}

export function hear(clock: Clock, wallMs: number): HeardClock {
  return { eventMs: Date.parse(clock.time), wallMs, rate: clock.playing && !clock.ended ? clock.speed : 0 };
}

/** Event time at a wall time, epoch milliseconds: the clock run on at its own speed. */
export function eventAt(heard: HeardClock, wallMs: number): number {
  return heard.eventMs + Math.max(0, wallMs - heard.wallMs) * heard.rate;
}
