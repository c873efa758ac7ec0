/** The last hours as a strip: where each alert stands on it. */

import { hourMinute } from '../ui/format';

const MINUTE_MS = 60_000;
const SHORTEST_MS = 30 * MINUTE_MS;
const LONGEST_MS = 120 * MINUTE_MS;

export interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

/** From when anything is known to now: at least half an hour, at most two hours. */
export function spanOf(nowMs: number, earliestMs: number): Span {
  const wantedMs = nowMs - earliestMs;
  const roundedMs = Math.ceil(wantedMs / (15 * MINUTE_MS)) * 15 * MINUTE_MS;
  const lengthMs = Math.min(LONGEST_MS, Math.max(SHORTEST_MS, Number.isFinite(roundedMs) ? roundedMs : 0));
  return { fromMs: nowMs - lengthMs, toMs: nowMs };
}

/** Where on the strip, 0 to 1; outside where it is not on it. */
export function shareOf(span: Span, timeMs: number): number {
  return (timeMs - span.fromMs) / (span.toMs - span.fromMs);
}

export interface Mark {
  readonly share: number;
  readonly label: string;
}

/** Round times with their labels: every 5 minutes on half an hour, every 10 beyond, every 15 on more than an hour. */
export function marksOf(span: Span, timeZone: string): readonly Mark[] {
  const lengthMin = (span.toMs - span.fromMs) / MINUTE_MS;
  const stepMs = (lengthMin <= 30 ? 5 : lengthMin <= 60 ? 10 : 15) * MINUTE_MS;
  const marks: Mark[] = [];
  for (let at = Math.ceil(span.fromMs / stepMs) * stepMs; at <= span.toMs; at += stepMs) {
    marks.push({ share: shareOf(span, at), label: hourMinute(at, timeZone) });
  }
  return marks;
}
