/** The number that decides, as it is now where the picture can still tell it. */

import { predictCrossing, type BoundaryLine } from '../chart/prediction';
import { findWord, word } from '../i18n/words';
import { velocityMps, type Alert, type Tracks } from '../stream';
import { duration } from '../ui/format';
import { decidingFigure, minutesLeft, type Figure } from './incidents';

const TO_BOUNDARY = 'deciding.minutesToBoundary';
/** A course that meets the line later than this says nothing about an alert whose rule did not ask for the time. */
const SOON_S = 15 * 60;

/**
 * The deciding figure of an alert as it is now. Time to the boundary runs on with the track, at the course and speed that it has;
 * so does its speed. Where the picture cannot tell, the figure that the rule read stays, and says that it was then. So does
 * all of it where `line` is null: nothing is predicted from an old picture.
 */
export function figureNow(alert: Alert, tracks: Tracks, line: BoundaryLine | null, eventNowMs: number): Figure | undefined {
  const then = decidingFigure(alert);
  const asksForTime = minutesLeft(alert) !== Infinity;
  const seconds = line === null ? undefined : secondsToLine(alert.track, tracks, line, eventNowMs);
  if (seconds !== undefined && (asksForTime || (alert.category === 'smuggling' && seconds <= SOON_S))) {
    return { value: duration(seconds), unit: findWord(TO_BOUNDARY) ?? '' };
  }
  if (then === undefined) return undefined;
  if (asksForTime) return { value: then.value, unit: word('deciding.then') };
  return then.indicator === 'sogKn' ? speedNow(alert.track, tracks, line, then) : then;
}

function speedNow(track: number, tracks: Tracks, line: BoundaryLine | null, then: Figure): Figure {
  const sogKn = line === null ? NaN : (tracks.find(track)?.sogKn ?? NaN);
  if (Number.isNaN(sogKn)) return { value: then.value, unit: word('deciding.speedThen') };
  return { value: sogKn.toFixed(1), unit: then.unit };
}

function secondsToLine(track: number, tracks: Tracks, line: BoundaryLine, eventNowMs: number): number | undefined {
  const slot = tracks.slot(track);
  if (slot < 0 || Number.isNaN(eventNowMs)) return undefined;
  return predictCrossing(tracks.positionAt(slot, eventNowMs), velocityMps(tracks, slot), line)?.seconds;
}
