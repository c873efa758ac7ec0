/** The number that decides, as it is now where the picture can still tell it. */

import { predictCrossing, type BoundaryLine } from '../chart/prediction';
import { findWord, word } from '../i18n/words';
import { velocityMps, type Alert, type Tracks } from '../stream';
import { duration } from '../ui/format';
import { decidingFigure, minutesLeft, type Figure } from './incidents';

const TO_BOUNDARY = 'deciding.minutesToBoundary';

/**
 * The deciding figure of an alert. Time to the boundary runs on with the track, at the course and speed that it has now; one
 * that no longer heads for the line keeps the time that the rule read, and says that it was then. So does all of it where
 * `line` is null: nothing is predicted from an old picture.
 */
export function figureNow(alert: Alert, tracks: Tracks, line: BoundaryLine | null, eventNowMs: number): Figure | undefined {
  const then = decidingFigure(alert);
  if (then === undefined || minutesLeft(alert) === Infinity) return then;
  const seconds = line === null ? undefined : secondsToLine(alert.track, tracks, line, eventNowMs);
  if (seconds === undefined) return { value: then.value, unit: word('deciding.then') };
  return { value: duration(seconds), unit: findWord(TO_BOUNDARY) ?? then.unit };
}

function secondsToLine(track: number, tracks: Tracks, line: BoundaryLine, eventNowMs: number): number | undefined {
  const slot = tracks.slot(track);
  if (slot < 0 || Number.isNaN(eventNowMs)) return undefined;
  return predictCrossing(tracks.positionAt(slot, eventNowMs), velocityMps(tracks, slot), line)?.seconds;
}
