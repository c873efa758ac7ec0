/** What happened in a recording, as a list in the order of time. */

import { word } from '../i18n/words';
import type { Severity, Timeline, Tracks } from '../stream';
import { duration, position, timeOfDay } from '../ui/format';
import { trackName } from '../watch/names';

export type EventKind = 'alert' | 'crossing' | 'command' | 'outage' | 'gap' | 'pin';

export interface Happened {
  /** of all events its own */
  readonly key: string;
  readonly kind: EventKind;
  /** epoch milliseconds */
  readonly ms: number;
  readonly title: string;
  readonly detail: string;
  readonly severity?: Severity;
  readonly inbound?: boolean;
  readonly track?: number;
  readonly alert?: number;
}

/** Where names and times come from. */
export interface Telling {
  readonly tracks: Pick<Tracks, 'identity'>;
  readonly timeZone: string;
}

/** All that the timeline knows and the moments that were pinned, earliest first. */
export function eventsOf(timeline: Timeline, pins: readonly number[], telling: Telling): readonly Happened[] {
  return [
    ...timeline.alerts.map((alert) => ofAlert(alert, telling)),
    ...timeline.crossings.map((crossing, i) => ofCrossing(crossing, i, telling)),
    ...timeline.commands.map(ofCommand),
    ...timeline.outages.map(ofOutage),
    ...timeline.gaps.map((gap) => ofGap(gap, telling)),
    ...pins.map(ofPin),
  ].sort((a, b) => a.ms - b.ms);
}

function ofAlert(alert: Timeline['alerts'][number], { tracks }: Telling): Happened {
  const { id, severity, title, track } = alert;
  const who = trackName(track, tracks.identity(track));
  return { key: `alert ${String(id)}`, kind: 'alert', ms: Date.parse(alert.raisedAt), title, detail: who, severity, track, alert: id };
}

function ofCrossing({ time, track, inbound, lon, lat }: Timeline['crossings'][number], i: number, { tracks }: Telling): Happened {
  const who = trackName(track, tracks.identity(track));
  const title = word(inbound ? 'happened.inbound' : 'happened.outbound', { who });
  return { key: `crossing ${String(i)}`, kind: 'crossing', ms: Date.parse(time), title, detail: position(lon, lat), inbound, track };
}

function ofCommand({ time, operator, console, what }: Timeline['commands'][number], i: number): Happened {
  return { key: `command ${String(i)}`, kind: 'command', ms: Date.parse(time), title: what, detail: `${operator}, ${console}` };
}

function ofOutage({ sensor, name, from, to }: Timeline['outages'][number]): Happened {
  const seconds = to === undefined ? NaN : (Date.parse(to) - Date.parse(from)) / 1000;
  const detail = Number.isNaN(seconds) ? word('happened.outageOpen') : word('happened.outageFor', { time: duration(seconds) });
  return { key: `outage ${sensor} ${from}`, kind: 'outage', ms: Date.parse(from), title: word('happened.outage', { name }), detail };
}

function ofGap({ from, to }: Timeline['gaps'][number], { timeZone }: Telling): Happened {
  const until = timeOfDay(Date.parse(to), timeZone);
  return { key: `gap ${from}`, kind: 'gap', ms: Date.parse(from), title: word('happened.gap'), detail: word('happened.gapUntil', { time: until }) };
}

function ofPin(ms: number): Happened {
  return { key: `pin ${String(ms)}`, kind: 'pin', ms, title: word('happened.pin'), detail: '' };
}

/** How many of them lie at or before a moment: where "here" stands in the list. */
export function countUntil(events: readonly Happened[], ms: number): number {
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (events[middle].ms <= ms) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How far a moment is from another: `7:06 earlier`. */
export function distanceText(ms: number, fromMs: number): string {
  const seconds = Math.round((ms - fromMs) / 1000);
  if (seconds === 0) return word('happened.here');
  return word(seconds < 0 ? 'happened.earlier' : 'happened.later', { time: duration(Math.abs(seconds)) });
}
