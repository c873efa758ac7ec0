/** Winding back the live picture: to where, and why it cannot be done. */

import { word } from '../i18n/words';
import type { RecorderState } from '../stream';

/** How far one press leads back. */
export const BACK_MS = 2 * 60_000;

/** That long before a moment, on a whole second. */
export function momentBefore(nowMs: number, byMs: number): number {
  return Math.floor((nowMs - byMs) / 1000) * 1000;
}

/** Why there is nothing to wind back to, in words; empty where there is. */
export function whyNotBack(recorder: RecorderState | undefined): string {
  if (recorder?.recording !== undefined) return '';
  if (recorder === undefined || recorder.status === 'off') return word('recorder.offWhy');
  return recorder.status === 'stopped' ? word('recorder.stoppedWhy', { reason: recorder.message }) : word('recorder.notYet');
}

/** What the recorder has to say that an officer must know; empty while all is kept. */
export function recorderWarning(recorder: RecorderState | undefined): string {
  if (recorder === undefined) return '';
  if (recorder.status === 'off') return word('recorder.off');
  if (recorder.status === 'stopped') return word('recorder.stopped', { reason: recorder.message });
  return recorder.droppedTicks > 0 ? word('recorder.dropped', { n: recorder.droppedTicks }) : '';
}
