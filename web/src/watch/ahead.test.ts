import { describe, expect, it } from 'vitest';
import { encodeFrame } from '../../dev/wire.js';
import { raised, START } from '../../test/desk';
import { row } from '../../test/rows';
import type { Alert } from '../stream';
import { TrackColumns } from '../stream/columns';
import { decodeFrame } from '../stream/frame';
import { figureNow } from './ahead';

const now = Date.parse(START);
/** a line along 113.95° E; the test's track stands at 113.9° E */
const line = { lines: [[[113.95, 22], [113.95, 23]]], points: [] };

function alertOf(value: number | ''): Alert {
  const message = raised(1, { track: 7, evidence: [{ indicator: 'minutesToBoundary', value, unit: 'min', limit: 'at most 10' }] });
  if (message.kind !== 'alert') throw new Error('not an alert');
  return message.alert;
}

/** One track at 30 kn on that course. */
function heading(cog: number): TrackColumns {
  const tracks = new TrackColumns();
  const rows = [row(7, { sog: 300, cog: cog * 10 })];
  tracks.take(decodeFrame(encodeFrame({ seq: 1, time: now, tile: 'a', whole: true, rows, left: [] })));
  return tracks;
}

describe('the number that decides', () => {
  it('runs on with the track', () => {
    const metres = 0.05 * 111_320 * Math.cos((22.2 * Math.PI) / 180);
    const expected = metres / ((30 * 1852) / 3600);
    const shown = figureNow(alertOf(9), heading(90), line, now);

    const [minutes, seconds] = (shown?.value ?? '').split(':').map(Number);
    expect(Math.abs(minutes * 60 + seconds - expected)).toBeLessThan(3);
    expect(shown?.unit).toBe('to boundary');
  });

  it('says that it was then where the track has turned away, is gone, or the picture is old', () => {
    const then = { value: '9:00', unit: 'to line, then' };

    expect(figureNow(alertOf(9), heading(270), line, now)).toEqual(then);
    expect(figureNow(alertOf(9), new TrackColumns(), line, now)).toEqual(then);
    expect(figureNow(alertOf(9), heading(90), null, now)).toEqual(then);
  });

  it('is the time to the line also where the rule asked for speed alone, if that time is short', () => {
    const fast = raised(1, { track: 7, evidence: [{ indicator: 'sogKn', value: 44.31, unit: 'kn', limit: 'at least 25' }] });
    if (fast.kind !== 'alert') throw new Error('not an alert');

    expect(figureNow(fast.alert, heading(90), line, now)?.unit).toBe('to boundary');
    expect(figureNow(fast.alert, heading(270), line, now)).toEqual({ value: '30.0', unit: 'kn' });
    expect(figureNow(fast.alert, new TrackColumns(), line, now)).toEqual({ value: '44.3', unit: 'kn, then' });
  });

  it('is not made up where the rule read none', () => {
    expect(figureNow(alertOf(''), heading(270), line, now)).toBeUndefined();
  });
});
