import { describe, expect, it } from 'vitest';
import type { Timeline } from '../stream';
import { densityPath } from './density';

const timeline = { from: '2026-11-14T10:00:00.000Z', stepMs: 10_000, tracks: [10, 20, null, 40, 40] } as unknown as Timeline;
const fromMs = Date.parse(timeline.from);

function placesOf(path: string): readonly number[] {
  return [...path.matchAll(/[MH](-?[\d.]+)/g)].map((match) => Number(match[1]));
}

describe('the density of traffic', () => {
  it('stays in its lane, also where the last bucket reaches over the end and the window is inside', () => {
    for (const [from, to] of [[0, 45_000], [12_000, 38_000], [5_000, 15_000]] as const) {
      const path = densityPath(timeline, { fromMs: fromMs + from, toMs: fromMs + to, widthPx: 1000 }, 40, 30);

      expect(placesOf(path).length).toBeGreaterThan(1);
      for (const x of placesOf(path)) expect(x >= 0 && x <= 1000, `${x} of ${path}`).toBe(true);
    }
  });

  it('is broken where nothing is known', () => {
    const path = densityPath(timeline, { fromMs, toMs: fromMs + 50_000, widthPx: 500 }, 40, 30);

    expect(path.match(/M/g)).toHaveLength(2);
    expect(placesOf(path)).toEqual([0, 100, 200, 300, 400, 500]);
  });
});
