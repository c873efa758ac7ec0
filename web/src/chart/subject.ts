import type { State } from '../stream';

/** What the picture is of: whether any of it is invented, and whether it is the present. */

export function isReplay({ run }: State): boolean {
  return run?.kind === 'replay';
}

export function isSimulated({ run }: State): boolean {
  return run?.kind === 'simulation' || (run?.kind === 'replay' && run.simulated === true);
}

/** Whether more is to come of what the history of a track tells now. */
export function isGoingOn({ clock }: State): boolean {
  return clock?.growing !== false;
}

/** Whether unanswered alarms flash: that asks for an answer, and what was recorded needs none. */
export function hasFlashes(state: State): boolean {
  return !isReplay(state);
}

/** How fast event time runs, either way; nought where it stands. */
export function pace({ clock }: State): number {
  return clock?.playing && !clock.ended ? Math.abs(clock.speed) : 0;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** `02:41:18` in a time zone. */
export function timeOfDay(eventMs: number, timeZone: string): string {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', second: '2-digit' });
  formats.set(timeZone, format);
  return format.format(eventMs);
}
