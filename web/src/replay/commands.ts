import type { Action } from '../ui/keys';
import type { Replay } from './replay.svelte';

/** What the keys of the page ask of a replay; see ui/keys. */
const acts: Readonly<Partial<Record<Action, (replay: Replay) => void>>> = {
  playOrPause: (replay) => { replay.toggle(); },
  playBack: (replay) => { replay.run(-1); },
  playForth: (replay) => { replay.run(1); },
  tickBack: (replay) => { replay.step('tick', true); },
  tickForth: (replay) => { replay.step('tick'); },
  alertBack: (replay) => { replay.step('alert', true); },
  alertForth: (replay) => { replay.step('alert'); },
  crossing: (replay) => { replay.step('crossing'); },
  crossingBack: (replay) => { replay.step('crossing', true); },
  loopFrom: (replay) => { replay.markLoop('from'); },
  loopTo: (replay) => { replay.markLoop('to'); },
  loopClear: (replay) => { replay.clearLoop(); },
  pastAndFuture: (replay) => { replay.toggleCourse(); },
  follow: (replay) => { replay.toggleFollow(); },
  pin: (replay) => { replay.togglePin(); },
  layers: (replay) => { replay.desk.togglePanel('layers'); },
  cameras: ({ desk }) => { desk.cameras.isOn = !desk.cameras.isOn; },
  vectors: (replay) => { replay.desk.nextVectorMinutes(); },
  dock: (replay) => { replay.desk.dockOpen = !replay.desk.dockOpen; },
  flyTo: (replay) => { replay.desk.flyToSelection(); },
};

/** Does it; false where it is none of the replay's, as Esc is with nothing left to close. */
export function performed(action: Action, replay: Replay): boolean {
  if (action === 'back') return closed(replay);
  const act = acts[action];
  act?.(replay);
  return act !== undefined;
}

/** Esc: closes what is open; the next one leads back to live. */
function closed(replay: Replay): boolean {
  if (replay.problem !== null) replay.problem = null;
  else return replay.desk.closeTop();
  return true;
}
