import { describe, expect, it } from 'vitest';
import { dice } from '../../test/rows';
import { moved } from '../chart/geometry';
import { NO_BOUNDARY } from '../chart/prediction';
import type { Unit } from '../stream';
import { interceptions, secondsToMeet } from './interception';

const HERE = [113.8, 22.1] as const;

function unit(name: string, eastM: number, northM: number): Unit {
  return { unit: name, position: moved([...HERE], eastM, northM) };
}

describe('the interception triangle', () => {
  it('meets a target that lies still after the way to it', () => {
    expect(secondsToMeet([3000, 4000], [0, 0], 10)).toBeCloseTo(500, 9);
  });

  it('meets one that comes on head to head sooner, and never one that flees faster', () => {
    expect(secondsToMeet([1000, 0], [-10, 0], 10)).toBeCloseTo(50, 9);
    expect(secondsToMeet([1000, 0], [12, 0], 10)).toBe(Infinity);
  });

  it('is where both are at that time, whoever they are', () => {
    const roll = dice(7);
    let met = 0;
    for (let i = 0; i < 2000; i++) {
      const at = [(roll() - 0.5) * 20_000, (roll() - 0.5) * 20_000] as const;
      const goes = [(roll() - 0.5) * 50, (roll() - 0.5) * 50] as const;
      const seconds = secondsToMeet(at, goes, 16.5);
      if (seconds === Infinity) continue;
      met++;
      expect(Math.hypot(at[0] + goes[0] * seconds, at[1] + goes[1] * seconds) / (16.5 * seconds)).toBeCloseTo(1, 6);
    }
    expect(met).toBeGreaterThan(1000);
  });
});

describe('who could be sent', () => {
  const target = { place: HERE, velocityMps: [0, 15] as const };
  const line = { lines: [[moved([...HERE], -50_000, 9000), moved([...HERE], 50_000, 9000)]], points: [] };

  it('is told the soonest first, without those that are not known or come too late for ever', () => {
    const units = [unit('PL 1', 0, 30_000), unit('PL 2', 1000, 9000), { unit: 'PL 3' }, unit('PL 4', 0, 12_000)];

    expect(interceptions(units, target, line).map((one) => one.unit.unit)).toEqual(['PL 2', 'PL 4', 'PL 1']);
  });

  it('says whether that is before the line, and for how long she may wait', () => {
    const [near, far] = interceptions([unit('PL 2', 0, 9000), unit('PL 9', 0, 40_000)], target, line);

    expect(near.isBeforeLine).toBe(true);
    expect(near.spareS).toBeCloseTo(600, -1);
    expect(far.isBeforeLine).toBe(false);
    expect(far.spareS).toBeLessThan(0);
  });

  it('says nothing of a line that the course does not meet', () => {
    const [one] = interceptions([unit('PL 2', 0, 9000)], target, NO_BOUNDARY);

    expect(one.isBeforeLine).toBeUndefined();
    expect(one.spareS).toBeUndefined();
  });
});
