import { readAddress, type Address } from '../address';
import type { Replay } from '../replay/replay.svelte';
import type { Desk } from '../watch/desk.svelte';

/** What is looked at in a replay, as an address: recording, moment, view, selection. */
export function momentOfReplay({ recording, live, track, alert }: Replay): Address {
  const { view } = readAddress();
  return { page: 'replay', recording, ...timeOf(live.eventNow), ...(view && { view }), ...selectionOf(track, alert) };
}

/** What is looked at on the watch: the same moment of what records it, or the watch itself where nothing does. */
export function momentOfWatch({ live, track, alert }: Desk): Address {
  const { view } = readAddress();
  const looked = { ...(view && { view }), ...selectionOf(track, alert) };
  const recording = live.state.run?.recording?.recording;
  return recording === undefined ? { page: 'watch', ...looked } : { page: 'replay', recording, ...timeOf(live.eventNow), ...looked };
}

function timeOf(eventMs: number): Pick<Address, 'timeMs'> {
  return Number.isNaN(eventMs) ? {} : { timeMs: Math.round(eventMs) };
}

function selectionOf(track: number | null, alert: number | null): Pick<Address, 'track' | 'alert'> {
  return { ...(track !== null && { track }), ...(alert !== null && { alert }) };
}
