/** What the library shows of its recordings and scenarios: which of them, in which order, and their figures as text. */

import { word } from '../i18n/words';
import type { Recording, Scenario } from '../stream';
import { duration, grouped } from '../ui/format';

export const columns = ['title', 'from', 'seconds', 'tracks', 'alerts', 'crossings', 'bytes'] as const;
export type Column = (typeof columns)[number];

export interface Order {
  readonly by: Column;
  readonly isDescending: boolean;
}

/** The newest first. */
export const newestFirst: Order = { by: 'from', isDescending: true };

/** The order after a press on a column's head: figures begin with the greatest, titles with A. */
export function pressed(order: Order, by: Column): Order {
  return order.by === by ? { by, isDescending: !order.isDescending } : { by, isDescending: by !== 'title' };
}

/** Those recordings in which every word of the text is found, in that order. */
export function shown(recordings: readonly Recording[], text: string, order: Order): readonly Recording[] {
  return recordings.filter((each) => matches(`${each.title} ${each.id} ${each.source} ${kindWord(each)}`, text)).sort(comparing(order));
}

/** Those scenarios in which every word of the text is found. */
export function shownScenarios(scenarios: readonly Scenario[], text: string): readonly Scenario[] {
  return scenarios.filter((each) => matches(`${each.title} ${each.id} ${each.story}`, text));
}

function matches(content: string, text: string): boolean {
  const where = content.toLocaleLowerCase();
  return text.toLocaleLowerCase().split(/\s+/).every((part) => where.includes(part));
}

/** What is equal stands in the order of the ids, so that nothing jumps when the list is asked for again. */
function comparing({ by, isDescending }: Order): (a: Recording, b: Recording) => number {
  const sign = isDescending ? -1 : 1;
  return (a, b) => sign * compare(a, b, by) || (a.id < b.id ? -1 : 1);
}

function compare(a: Recording, b: Recording, by: Column): number {
  if (by === 'title') return a.title.localeCompare(b.title);
  if (by === 'from') return startOf(a) - startOf(b);
  return a[by] - b[by];
}

/** One that has kept nothing yet has only begun: it is the newest. */
function startOf({ from }: Recording): number {
  return from === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(from);
}

export function kindWord({ kind }: Recording): string {
  return word(`library.kind.${kind}`);
}

/** `4 h 12 min`, `38 min`, `40 s`: to the minute from a minute on. */
export function lengthText(seconds: number): string {
  if (seconds < 60) return word('length.s', { n: Math.round(seconds) });
  const total = Math.round(seconds / 60);
  const [h, min] = [Math.floor(total / 60), total % 60];
  if (h === 0) return word('length.min', { n: min });
  return min === 0 ? word('length.h', { n: h }) : word('length.hMin', { h, min });
}

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** `1.67 GB`, `198 MB`, `512 B`: three figures, in thousands as discs are sold. */
export function sizeText(bytes: number): string {
  const step = Math.min(UNITS.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** step;
  const figures = step === 0 || value >= 99.95 ? value.toFixed(0) : value.toFixed(value >= 9.995 ? 1 : 2);
  return `${figures} ${UNITS[step]}`;
}

export function countText(count: number): string {
  return grouped(count);
}

/** How far a simulation is ahead, as `12:40 of 4 h ahead`; without its whole length where the scenario is not known. */
export function aheadText(seconds: number, scenario: Scenario | undefined): string {
  return scenario === undefined
    ? word('library.ahead', { done: duration(seconds) })
    : word('library.aheadOf', { done: duration(seconds), all: lengthText(scenario.lengthSeconds) });
}

/** Whether it is simulated ahead at this moment. */
export function isAhead({ growing, current }: Recording): boolean {
  return growing && !current;
}

/** What is to be said of how it stands; empty where it was closed in order. */
export function stateText(recording: Recording, scenarios: readonly Scenario[]): string {
  if (recording.current) return word('library.current');
  if (isAhead(recording)) return aheadText(recording.seconds, scenarios.find((each) => each.id === recording.source));
  return recording.closed ? '' : word('library.notClosed');
}
