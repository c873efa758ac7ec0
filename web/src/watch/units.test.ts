import { describe, expect, it } from 'vitest';
import type { Unit } from '../stream';
import { errandsOf, nearestFirst, prospect } from './units';

const bound = { feasible: true, position: [114, 22.1] as const, courseDeg: 180, minutes: 4.2 };
const far: Unit = { unit: 'PL 01', position: [114.2, 22.2], task: 'beat' };
const near: Unit = { unit: 'PL 02', position: [114, 22.2], task: 'intercept', track: 7, bound };
const unheard: Unit = { unit: 'PL 03' };

describe('the units', () => {
  it('are listed nearest first, without those whose place is not known', () => {
    const listed = nearestFirst([far, unheard, near], [114, 22.1]);

    expect(listed.map(({ unit }) => unit.unit)).toEqual(['PL 02', 'PL 01']);
    expect(listed[0].distanceNm).toBeCloseTo(6.0, 1);
  });

  it('say when they meet their target, or why they cannot', () => {
    expect(prospect(near)).toBe('meets it in 4:12');
    expect(prospect({ ...near, bound: { ...bound, feasible: false, reason: 'it is faster' } })).toBe('cannot meet it: it is faster');
    expect(prospect(far)).toBe('');
  });

  it('have a line to where they meet only while they are after someone', () => {
    expect(errandsOf([far, near, unheard, { ...near, task: 'return' }])).toEqual([[[114, 22.2], [114, 22.1]]]);
  });
});
