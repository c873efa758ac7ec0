import { describe, expect, it } from 'vitest';
import { moved } from '../chart/geometry';
import type { TrackHistory } from '../stream';
import { coursesDeg, curvePath, readingAt, speedsKn, toLineNm } from './curves';
import { densityPath, mostTracks } from './density';

const START = Date.parse('2026-11-13T18:00:00.000Z');
/** North-east at 20 knots, a place each ten seconds. */
const points: TrackHistory['points'] = Array.from({ length: 60 }, (_, i) => {
  const m = ((i * 10 * 20 * 1852) / 3600) * Math.SQRT1_2;
  return [...moved([113.9, 22.3], m, m), START + i * 10_000, i === 30 ? null : 20] as const;
});

describe('the curves of a track', () => {
  it('tell its course from its places', () => {
    const courses = coursesDeg(points);

    expect(courses.length).toBe(59);
    for (const { value } of courses) expect(value).toBeCloseTo(45, 1);
  });

  it('tell no course of what stands', () => {
    expect(coursesDeg([[113.9, 22.3, START, 0], [113.90001, 22.3, START + 10_000, 0]])).toEqual([]);
  });

  it('leave out a speed that was not reported', () => {
    expect(speedsKn(points).length).toBe(59);
  });

  it('tell the way to the nearest part of the line', () => {
    const north = { lines: [[[113, 22.4], [115, 22.4]]], points: [] };
    const [first] = toLineNm(points, north);

    expect(first.value).toBeCloseTo(6, 1);
    expect(toLineNm(points, { lines: [], points: [] })).toEqual([]);
  });

  it('say nothing of a moment that no report is near', () => {
    const speeds = speedsKn(points);

    expect(readingAt(speeds, START + 305_000)).toBe(20);
    expect(readingAt(speeds, START - 1)).toBeUndefined();
    expect(readingAt(speeds, START + 3_600_000)).toBeUndefined();
  });

  it('are broken where nobody knows what lay between', () => {
    const path = curvePath([{ ms: START, value: 1 }, { ms: START + 10_000, value: 2 }, { ms: START + 400_000, value: 3 }], START, 100, 20);

    expect(path.match(/[ML]/g)).toEqual(['M', 'L', 'M']);
  });
});

describe('the density of traffic', () => {
  const timeline = { from: new Date(START).toISOString(), to: '', stepMs: 1000, tracks: [2, 4, null, 1], alerts: [], crossings: [], outages: [], gaps: [], light: [], commands: [] };
  const scale = { fromMs: START, toMs: START + 4000, widthPx: 40 };

  it('is an area with a hole where nothing is known', () => {
    expect(mostTracks(timeline)).toBe(4);
    expect(densityPath(timeline, scale, 4, 20)).toBe('M0.0 20V10.0H10.0V0.0H20.0V20ZM30.0 20V15.0H40.0V20Z');
  });

  it('draws nothing of what lies outside the window', () => {
    expect(densityPath(timeline, { fromMs: START + 10_000, toMs: START + 14_000, widthPx: 40 }, 4, 20)).toBe('');
  });
});
