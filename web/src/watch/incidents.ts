/** Incidents: the order in which an officer reads the alerts, and the one number of each that decides. */

import { findWord, listed, word } from '../i18n/words';
import type { Alert, Evidence, Severity } from '../stream';
import { age, hourMinute, minutes, duration } from '../ui/format';

const RANK: Readonly<Record<Severity, number>> = { alarm: 0, warning: 1, caution: 2 };
/** What decides, most urgent first: time left before all else. */
const TIME_LEFT = ['minutesToBoundary', 'madeGoodMinutesToBoundary'];
const DECIDING = [...TIME_LEFT, 'sogKn', 'aisSilentMinutes', 'boundaryDistanceNm'];

/** The words with which the server says how a rule compares, the longer before those that begin them. */
const COMPARED = /\b(?:before|unless|at least|at most|over|under|none of|one of|not known|known|not|like)\b/g;

/** Chinese is written without spaces. */
const BETWEEN_HAN = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

export function isOpen(alert: Alert): boolean {
  return alert.state !== 'closed' && alert.state !== 'resolved';
}

/** Whether nobody has answered it yet. */
export function isNew(alert: Alert): boolean {
  return alert.state === 'raised';
}

/**
 * Open alerts in the order of the list: not acknowledged first, then severity, safety of life before all else of the same
 * severity, then the least time left, then the newest.
 */
export function inOrder(alerts: Iterable<Alert>): readonly Alert[] {
  return [...alerts].filter(isOpen).sort(byUrgency);
}

/** What a vessel is up to: its open alerts that belong together, the most urgent first. */
export interface Incident {
  readonly id: number;
  readonly head: Alert;
  readonly alerts: readonly Alert[];
}

/** Open alerts as incidents, in the order of the most urgent of each. */
export function incidentsOf(alerts: Iterable<Alert>): readonly Incident[] {
  const together = new Map<number, Alert[]>();
  for (const alert of inOrder(alerts)) {
    const known = together.get(alert.incident);
    if (known === undefined) together.set(alert.incident, [alert]);
    else known.push(alert);
  }
  return [...together].map(([id, open]) => ({ id, head: open[0], alerts: open }));
}

/** Those that are over, the newest first. */
export function closed(alerts: Iterable<Alert>): readonly Alert[] {
  return [...alerts].filter((alert) => !isOpen(alert)).sort((a, b) => b.seq - a.seq);
}

function byUrgency(a: Alert, b: Alert): number {
  return (
    Number(isNew(b)) - Number(isNew(a)) ||
    RANK[a.severity] - RANK[b.severity] ||
    Number(b.category === 'safety') - Number(a.category === 'safety') ||
    compare(minutesLeft(a), minutesLeft(b)) ||
    compare(Date.parse(b.raisedAt), Date.parse(a.raisedAt)) ||
    b.id - a.id
  );
}

/** Two infinities are equal; their difference is not a number. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Time to the boundary as the rule read it, minutes; infinite where it read none. */
export function minutesLeft(alert: Alert): number {
  const value = alert.evidence.find((e) => TIME_LEFT.includes(e.indicator))?.value;
  return typeof value === 'number' ? value : Infinity;
}

/** The worst open alert of each track. */
export function worstByTrack(alerts: Iterable<Alert>): ReadonlyMap<number, Alert> {
  const worst = new Map<number, Alert>();
  for (const alert of inOrder(alerts)) {
    if (!worst.has(alert.track)) worst.set(alert.track, alert);
  }
  return worst;
}

export interface Figure {
  readonly value: string;
  readonly unit: string;
}

/** A figure, and the indicator that it is of. */
export interface Deciding extends Figure {
  readonly indicator: string;
}

/** The number that decides, with its unit in words; undefined where the rule read none. */
export function decidingFigure(alert: Alert): Deciding | undefined {
  const known = alert.evidence.filter((e) => typeof e.value === 'number');
  const found = DECIDING.map((name) => known.find((e) => e.indicator === name)).find((e) => e !== undefined) ?? known[0];
  if (found === undefined) return undefined;
  const figure = valueOf(found.indicator === 'boundaryDistanceNm' ? { ...found, value: Math.abs(Number(found.value)) } : found);
  const unit = findWord(`deciding.${found.indicator}`) ?? figure.unit;
  return { indicator: found.indicator, value: figure.value, unit };
}

/** What an indicator is called: the table's word, else its own name taken apart. */
export function indicatorName(indicator: string): string {
  return findWord(`indicator.${indicator}`) ?? spaced(indicator);
}

/** A value with the precision that it has, and its unit; a missing one is said. */
export function valueOf(evidence: Evidence): Figure {
  const { value, unit } = evidence;
  if (value === '' || (typeof value === 'number' && Number.isNaN(value))) return { value: word('evidence.missing'), unit: '' };
  return typeof value === 'number' ? figure(value, unit) : { value: inWords(String(value)), unit };
}

function figure(value: number, unit: string): Figure {
  switch (unit) {
    case 'min':
      return { value: minutes(value), unit: '' };
    case 's':
      return { value: duration(value), unit: '' };
    case 'deg':
      return { value: `${String(Math.round(value))}°`, unit: '' };
    case 'nm':
      return { value: value.toFixed(2), unit };
    case 'kn':
      return { value: value.toFixed(1), unit };
    case 'm':
      return { value: String(Math.round(value)), unit };
    default:
      return { value: String(Number(value.toFixed(2))), unit };
  }
}

/** A limit with its unit: `at least 30 kn`; `no limit` where the rule sets none. */
export function limitOf(evidence: Evidence): string {
  if (evidence.limit === '') return word('evidence.noLimit');
  const limit = inWords(comparedInWords(evidence.limit)).replace(BETWEEN_HAN, '');
  if (!/\d$/.test(limit) || evidence.unit === '') return limit;
  return evidence.unit === 'deg' ? `${limit}°` : `${limit} ${evidence.unit}`;
}

/** How a rule compares, as the page's language says it; the server says it in English. */
function comparedInWords(limit: string): string {
  return limit
    .replace(/\bbetween (\S+) and (\S+)/g, (_, low: string, high: string) => word('limit.between', { low, high }))
    .split(' and ')
    .map((part) => listed(part.replace(COMPARED, (each) => findWord(`limit.${each}`) ?? each).split(', ')))
    .join(word('limit.and'));
}

/** The rules' own words as people say them: `classA` is `AIS class A`, `companionSogKn` its name. */
function inWords(text: string): string {
  return text.trim().replace(/[A-Za-z]+/g, (each) => findWord(`value.${each}`) ?? findWord(`indicator.${each}`) ?? each);
}

/** `New, 0:38`, `Ack KL 02:36`, `PL 61 assigned`, `Quiet to 02:50`, `False, KL 02:40`, `Closed 02:14`: what became of it. */
export function stateText(alert: Alert, eventNowMs: number, timeZone: string): string {
  const at = hourMinute(Date.parse(alert.changedAt), timeZone);
  switch (alert.state) {
    case 'raised':
      return newText(alert, eventNowMs);
    case 'assigned':
      return word('state.assigned', { to: alert.assignedTo ?? '' });
    case 'silenced':
      return word('state.silenced', { until: hourMinute(Date.parse(alert.silencedUntil ?? alert.changedAt), timeZone) });
    case 'resolved':
      return word(alert.verdict === undefined ? 'state.resolved' : `state.resolved.${alert.verdict}`, { who: alert.changedBy, at });
    case 'acknowledged':
    case 'closed':
      return word(`state.${alert.state}`, { who: alert.changedBy, at }).replace(/ {2,}/g, ' ');
  }
}

function newText(alert: Alert, eventNowMs: number): string {
  const sinceS = (eventNowMs - Date.parse(alert.raisedAt)) / 1000;
  return Number.isFinite(sinceS) ? word('state.raised', { time: duration(sinceS) }) : word('state.new');
}

/** How long ago that was by the run's clock: `0:38`-like ages; empty before a clock is known. */
export function agoText(rfc3339: string, eventNowMs: number): string {
  const seconds = (eventNowMs - Date.parse(rfc3339)) / 1000;
  return Number.isFinite(seconds) ? age(Math.max(0, seconds)) : '';
}

function spaced(camelCase: string): string {
  const words = camelCase.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
