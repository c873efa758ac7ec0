import { describe, expect, it } from 'vitest';
import { courseAt, roundTimes, timeStepMs, type CoursePoint } from './course';

const START = Date.parse('2026-11-13T18:00:00.000Z');
const MINUTE = 60_000;
/** A place each ten seconds, east by one unit a second. */
const points: CoursePoint[] = Array.from({ length: 1200 }, (_, i) => [i * 10, 0, START + i * 10_000]);

describe('the course of a track', () => {
  it('parts into what was and what is to come, and loses nothing within an hour', () => {
    const { past, future } = courseAt(points, START + 100 * MINUTE);

    expect(past.at(-1)?.[2]).toBe(START + 100 * MINUTE);
    expect(future[0][2]).toBe(START + 100 * MINUTE + 10_000);
    expect(past[0][2]).toBe(START + 40 * MINUTE);
    expect(past.length + future.length).toBe(points.filter(([, , ms]) => Math.abs(ms - START - 100 * MINUTE) <= 60 * MINUTE).length);
  });

  it('carries its times at round moments, between the places that were kept', () => {
    const line: CoursePoint[] = [[0, 0, START + 5000], [100, 50, START + 105_000]];

    const [[lon, lat, ms], ...more] = roundTimes(line, MINUTE);
    expect([Math.round(lon), Math.round(lat * 10) / 10, ms, more.length]).toEqual([55, 27.5, START + MINUTE, 0]);
  });

  it('has its times as dense as they can be read', () => {
    expect(timeStepMs(640, 10 * MINUTE, 64)).toBe(MINUTE);
    expect(timeStepMs(64, 10 * MINUTE, 64)).toBe(10 * MINUTE);
    expect(timeStepMs(1, 24 * 60 * MINUTE, 64)).toBe(30 * MINUTE);
  });
});
