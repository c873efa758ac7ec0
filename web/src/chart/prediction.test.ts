import { describe, expect, it } from 'vitest';
import { dice } from '../../test/rows';
import { distanceM, moved, offsetM } from './geometry';
import { predictCrossing, type BoundaryLine } from './prediction';

const boundary: BoundaryLine = {
  lines: [[[113.8, 22.1], [113.9, 22.2], [114.1, 22.2]]],
  points: [
    { place: [113.8, 22.1], number: 13 },
    { place: [113.9, 22.2], number: 14 },
  ],
};

describe('a predicted crossing', () => {
  it('is where course and speed lead, at the moment that it says, on the line', () => {
    const crossing = predictCrossing([114, 22.1], [0, 20], boundary);

    expect(crossing?.place[0]).toBeCloseTo(114, 6);
    expect(crossing?.place[1]).toBeCloseTo(22.2, 5);
    expect(crossing?.seconds).toBeCloseTo((0.1 * 111_195.08) / 20, 0);
    expect(crossing?.nearPoint).toBe(14);
  });

  it('is none for one that sails away, along the line, or stands still', () => {
    expect(predictCrossing([114, 22.1], [0, -20], boundary)).toBeNull();
    expect(predictCrossing([113.95, 22.19], [5, 0], boundary)).toBeNull();
    expect(predictCrossing([114, 22.1], [0, 0], boundary)).toBeNull();
  });

  it('is none beyond half an hour', () => {
    expect(predictCrossing([114, 22.1], [0, 6], boundary)).toBeNull();
  });

  it('lies on the line and at its distance, over many seeded courses, and no leg is met before', () => {
    const roll = dice(11);
    let crossings = 0;
    for (let i = 0; i < 2000; i++) {
      const from = [113.75 + roll() * 0.4, 22.05 + roll() * 0.3];
      const velocity: [number, number] = [(roll() - 0.5) * 50, (roll() - 0.5) * 50];
      const crossing = predictCrossing(from, velocity, boundary);
      if (!crossing) continue;
      crossings++;
      expect(distanceM(from, crossing.place)).toBeCloseTo(crossing.distanceM, -2);
      expect(leastDistanceM(crossing.place)).toBeLessThan(30);
      const before = moved(from, velocity[0] * crossing.seconds * 0.5, velocity[1] * crossing.seconds * 0.5);
      expect(leastDistanceM(before)).toBeGreaterThan(0);
    }
    expect(crossings).toBeGreaterThan(300);
  });
});

function leastDistanceM(place: readonly [number, number]): number {
  const [line] = boundary.lines;
  return Math.min(...line.slice(1).map((to, i) => distanceToLegM(place, line[i], to)));
}

function distanceToLegM(place: readonly [number, number], a: number[], b: number[]): number {
  const [px, py] = offsetM(a, [...place]);
  const [bx, by] = offsetM(a, b);
  const share = Math.min(Math.max((px * bx + py * by) / (bx * bx + by * by), 0), 1);
  return Math.hypot(px - share * bx, py - share * by);
}
