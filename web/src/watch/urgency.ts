import { Flag, type Tracks } from '../stream';
import type { Desk } from './desk.svelte';

/** The tracks that Tab goes through on the chart: those with open alerts in the list's order, then other dangerous ones. */
export function byUrgency(alertTracks: Iterable<number>, tracks: Tracks): readonly number[] {
  const order = new Set<number>();
  for (const track of alertTracks) {
    if (tracks.slot(track) >= 0) order.add(track);
  }
  for (let slot = 0; slot < tracks.size; slot++) {
    if ((tracks.flags[slot] & Flag.dangerous) !== 0) order.add(tracks.id[slot]);
  }
  return [...order];
}

/** Selects the next target by urgency, or the one before. Past either end the keyboard leaves the chart: it is no trap. */
export function nextTarget(desk: Desk, step: 1 | -1): void {
  const order = byUrgency(
    desk.live.alerts.map((alert) => alert.track),
    desk.live.stream.tracks,
  );
  const at = desk.track === null ? -1 : order.indexOf(desk.track);
  const next = at < 0 ? (step > 0 ? 0 : order.length - 1) : at + step;
  if (next >= 0 && next < order.length) {
    desk.selectTrack(order[next]);
    desk.flyToSelection();
  } else {
    leave(step);
  }
}

function leave(step: 1 | -1): void {
  const target = step > 0 ? '[data-region="incidents"]' : '[data-region="bar"]';
  document.querySelector<HTMLElement>(target)?.focus();
}
