import { describe, expect, it } from 'vitest';
import { beatAt, DIM, nextDrawMs } from './pace';

describe('the pace of drawing', () => {
  it('rests where nothing moves and nothing flashes', () => {
    expect(nextDrawMs(0, false, 123)).toBeNull();
  });

  it('is quick for what is quick, within limits', () => {
    expect(nextDrawMs(5, false, 0)).toBe(100);
    expect(nextDrawMs(1000, false, 0)).toBe(50);
    expect(nextDrawMs(0.001, false, 0)).toBe(1000);
  });

  it('draws in each half of a beat while something flashes', () => {
    for (let wallMs = 0; wallMs < 5000; wallMs += 37) {
      const next = nextDrawMs(0, true, wallMs) ?? Infinity;
      expect(beatAt(wallMs + next)).not.toBe(beatAt(wallMs));
    }
  });

  it('flashes between full and a third, a second round', () => {
    expect([beatAt(0), beatAt(499), beatAt(500), beatAt(999), beatAt(1000)]).toEqual([1, 1, DIM, DIM, 1]);
  });
});
