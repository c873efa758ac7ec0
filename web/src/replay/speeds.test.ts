import { describe, expect, it } from 'vitest';
import { FASTEST, faster, shareOf, slower, SLOWEST, SPEED_MARKS, speedAt } from './speeds';

describe('the speed of a replay', () => {
  it('stands on the slider by its logarithm', () => {
    expect(shareOf(SLOWEST)).toBe(0);
    expect(shareOf(FASTEST)).toBe(1);
    expect(shareOf(10) - shareOf(1)).toBeCloseTo(shareOf(100) - shareOf(10), 12);
  });

  it('is one that the server takes, wherever the handle is', () => {
    for (let share = -0.1; share <= 1.1; share += 0.001) {
      expect(speedAt(share)).toBeGreaterThanOrEqual(SLOWEST);
      expect(speedAt(share)).toBeLessThanOrEqual(FASTEST);
    }
  });

  it('snaps to the marks, and moves on with the handle between them', () => {
    for (const mark of SPEED_MARKS) expect(speedAt(shareOf(mark) + 0.005)).toBe(mark);
    expect(speedAt(shareOf(4))).toBe(4);
  });

  it('goes up and down the same steps', () => {
    let speed = SLOWEST;
    const up = [speed];
    while (speed < FASTEST) up.push((speed = faster(speed)));
    const down = [speed];
    while (speed > SLOWEST) down.push((speed = slower(speed)));

    expect(down).toEqual([...up].reverse());
    expect([faster(FASTEST), slower(SLOWEST)]).toEqual([FASTEST, SLOWEST]);
  });
});
