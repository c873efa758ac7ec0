import { describe, expect, it } from 'vitest';
import { limitNumber, pathOf, scaleOf } from './curve';

const NOW = 1_000_000_000;

function samples(...values: readonly number[]) {
  return values.map((value, i) => ({ timeMs: NOW - (values.length - 1 - i) * 10_000, value }));
}

describe('a small curve', () => {
  it('stands on zero where nothing is below it, and has its limit within', () => {
    const scale = scaleOf(samples(10, 20), { value: 30, isLeast: true });

    expect(scale.low).toBe(0);
    expect(scale.high).toBeCloseTo(33);
  });

  it('shows what is below zero', () => {
    const { low, high } = scaleOf(samples(-2, 1), undefined);

    expect(low).toBeLessThan(-2);
    expect(high).toBeGreaterThan(1);
  });

  it('goes up as the value does, to the right as time does', () => {
    const path = pathOf(samples(0, 5, 10), NOW, 60, 20, { low: 0, high: 10 });

    expect(path).toBe('M58.0 20.0L59.0 10.0L60.0 0.0');
  });

  it('takes a limit below zero for what it is', () => {
    expect(limitNumber('at least -1.3')).toEqual({ value: -1.3, isLeast: true });
    expect(limitNumber('at most 10')).toEqual({ value: 10, isLeast: false });
    expect(limitNumber('between -3 and 8')).toBeUndefined();
  });

  it('holds on the other side of what excuses', () => {
    expect(limitNumber('unless: under 15')).toEqual({ value: 15, isLeast: true });
    expect(limitNumber('unless: at least 0')).toEqual({ value: 0, isLeast: false });
  });
});
