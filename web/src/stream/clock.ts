import type { Clock } from './messages';

/** A clock that was heard, and the wall time at which it was. */
export interface HeardClock {
  readonly eventMs: number;
  readonly wallMs: number;
  /** event milliseconds per wall millisecond; nought where it stands, or runs as fast as it can; negative backwards */
  readonly rate: number;
  /** it never runs on beyond these, epoch milliseconds */
  readonly fromMs: number;
  readonly toMs: number;
  /** nor by more than this without being heard again, event milliseconds */
  readonly carryMs: number;
}

/**
 * A viewing tells its clock with every frame: each second of event time, or ten times a second where it runs faster.
 * What is carried on for longer than that is a guess, and with 3600 seconds in a second a wild one.
 */
const CARRY_EVENT_MS = 1200;
const CARRY_WALL_MS = 500;

export function hear(clock: Clock, wallMs: number): HeardClock {
  const rate = clock.playing && !clock.ended ? clock.speed : 0;
  const eventMs = Date.parse(clock.time);
  if (clock.from === undefined || clock.to === undefined) {
    return { eventMs, wallMs, rate, fromMs: -Infinity, toMs: Infinity, carryMs: Infinity };
  }
  const [fromMs, toMs] = boundsOf(clock, eventMs);
  return { eventMs, wallMs, rate, fromMs, toMs, carryMs: Math.max(CARRY_EVENT_MS, Math.abs(rate) * CARRY_WALL_MS) };
}

/** Event time at a wall time, epoch milliseconds: the clock run on at its own speed, within its bounds. */
export function eventAt(heard: HeardClock, wallMs: number): number {
  const ranMs = Math.max(0, wallMs - heard.wallMs) * heard.rate;
  const carriedMs = Math.min(Math.max(ranMs, -heard.carryMs), heard.carryMs);
  return Math.min(Math.max(heard.eventMs + carriedMs, Math.min(heard.fromMs, heard.eventMs)), Math.max(heard.toMs, heard.eventMs));
}

/** The same clock, standing where it is at a wall time. */
export function stopped(heard: HeardClock, wallMs: number): HeardClock {
  return { ...heard, eventMs: eventAt(heard, wallMs), wallMs, rate: 0 };
}

/** Where it turns or stops: the loop while it is inside one, else the span that is kept. */
function boundsOf({ from, to, loop }: Clock, eventMs: number): readonly [number, number] {
  const [a, b] = (loop ?? []).map((time) => Date.parse(time));
  if (a <= eventMs && eventMs <= b) return [a, b];
  return [Date.parse(from ?? ''), Date.parse(to ?? '')];
}
