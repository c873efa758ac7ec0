/** A part of time on a line of pixels. All times epoch milliseconds. */

export interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

export interface Scale extends Span {
  readonly widthPx: number;
}

/** A window on time is never shorter: ticks of a second stand some pixels apart then. */
export const SHORTEST_MS = 60_000;

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Distances between the times that an axis names. */
const STEPS_MS = [
  ...[1, 2, 5, 10, 15, 30].map((seconds) => seconds * 1000),
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * MINUTE_MS),
  ...[1, 2, 3, 6, 12, 24, 48, 168].map((hours) => hours * HOUR_MS),
];

/** How a long recording is opened: so much around the moment. */
const FIRST_MS = 2 * HOUR_MS;

export function lengthOf(span: Span): number {
  return span.toMs - span.fromMs;
}

export function xOf(scale: Scale, ms: number): number {
  return ((ms - scale.fromMs) / lengthOf(scale)) * scale.widthPx;
}

export function msOf(scale: Scale, x: number): number {
  return scale.fromMs + (x / scale.widthPx) * lengthOf(scale);
}

export function isIn(span: Span, ms: number): boolean {
  return ms >= span.fromMs && ms <= span.toMs;
}

export function clamped(span: Span, ms: number): number {
  return Math.min(Math.max(ms, span.fromMs), span.toMs);
}

/** What is shown at first: all of a short recording, two hours round the moment of a long one. */
export function firstWindow(whole: Span, aroundMs: number): Span {
  return lengthOf(whole) <= FIRST_MS * 1.5 ? whole : centred({ fromMs: 0, toMs: FIRST_MS }, aroundMs, whole);
}

/** The window `factor` times as long, with `aboutMs` where it was on the screen; inside the whole. */
export function zoomed(window: Span, aboutMs: number, factor: number, whole: Span): Span {
  const length = Math.min(Math.max(lengthOf(window) * factor, Math.min(SHORTEST_MS, lengthOf(whole))), lengthOf(whole));
  const share = (aboutMs - window.fromMs) / lengthOf(window);
  return moved({ fromMs: aboutMs - share * length, toMs: aboutMs + (1 - share) * length }, 0, whole);
}

/** The window moved along, as far as the whole goes. */
export function moved(window: Span, byMs: number, whole: Span): Span {
  const length = Math.min(lengthOf(window), lengthOf(whole));
  const fromMs = Math.min(Math.max(window.fromMs + byMs, whole.fromMs), whole.toMs - length);
  return { fromMs, toMs: fromMs + length };
}

/** A window as long, with a moment in its middle as far as the whole goes. */
export function centred(window: Span, ms: number, whole: Span): Span {
  return moved(window, ms - (window.fromMs + window.toMs) / 2, whole);
}

/** The window whose edge was drawn to a moment; never turned inside out. */
export function resized(window: Span, edge: 'from' | 'to', ms: number, whole: Span): Span {
  const shortest = Math.min(SHORTEST_MS, lengthOf(whole));
  const at = clamped(whole, ms);
  return edge === 'from' ? { ...window, fromMs: Math.min(at, window.toMs - shortest) } : { ...window, toMs: Math.max(at, window.fromMs + shortest) };
}

/** The finest step at which named times stand at least so far apart. */
export function stepOf(scale: Scale, leastPx: number): number {
  const wanted = (leastPx / Math.max(1, scale.widthPx)) * lengthOf(scale);
  return STEPS_MS.find((step) => step >= wanted) ?? STEPS_MS[STEPS_MS.length - 1];
}

/** Round local times within a span. `offsetMs`: local time less UTC. */
export function ticksOf(span: Span, stepMs: number, offsetMs: number): readonly number[] {
  const ticks: number[] = [];
  const first = Math.ceil((span.fromMs + offsetMs) / stepMs) * stepMs - offsetMs;
  for (let ms = first; ms <= span.toMs; ms += stepMs) ticks.push(ms);
  return ticks;
}

/** Local time less UTC in a zone at a moment. */
export function zoneOffsetMs(timeZone: string, ms: number): number {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' }).formatToParts(ms);
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(parts.find((part) => part.type === 'timeZoneName')?.value ?? '') ?? [];
  return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS);
}
