import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dice } from '../../test/rows';
import { Scrub, SEEK_EVERY_MS } from './scrub';

describe('a hand that drags through time', () => {
  let sought: number[];
  let scrub: Scrub;

  beforeEach(() => {
    vi.useFakeTimers();
    sought = [];
    scrub = new Scrub((ms) => sought.push(ms));
  });

  afterEach(() => {
    scrub.close();
    vi.useRealTimers();
  });

  it('is followed at once', () => {
    scrub.to(1);

    expect(sought).toEqual([1]);
  });

  it('is asked after at most twenty times a second, and never of a place that it left', () => {
    const roll = dice(6);
    let last = 0;
    for (let wall = 0; wall < 2000; wall += 4) {
      if (roll() < 0.8) scrub.to((last = wall));
      vi.advanceTimersByTime(4);
    }
    vi.advanceTimersByTime(SEEK_EVERY_MS);

    expect(sought.length).toBeLessThanOrEqual(2000 / SEEK_EVERY_MS + 1);
    expect(sought.length).toBeGreaterThan(30);
    expect(sought.at(-1)).toBe(last);
    expect([...sought].sort((a, b) => a - b)).toEqual(sought);
  });

  it('gets where it let go within a twentieth of a second, without moving on', () => {
    scrub.to(1);
    scrub.to(2);
    scrub.to(3);
    vi.advanceTimersByTime(SEEK_EVERY_MS);

    expect(sought).toEqual([1, 3]);
  });

  it('is asked for its last place at once when it lets go, and only once', () => {
    scrub.to(1);
    scrub.to(2);
    scrub.flush();
    vi.advanceTimersByTime(1000);

    expect(sought).toEqual([1, 2]);
  });
});
