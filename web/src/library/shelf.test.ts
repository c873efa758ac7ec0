import { describe, expect, it } from 'vitest';
import { dice } from '../../dev/traffic.js';
import type { Recording, Scenario } from '../stream';
import { columns, lengthText, newestFirst, pressed, shown, shownScenarios, sizeText, stateText } from './shelf';

function recording(id: string, change: Partial<Recording> = {}): Recording {
  const from = '2026-11-13T16:00:00.000Z';
  return { id, title: id, kind: 'simulation', source: 'night-dash', seed: 7, simulated: true, area: 'hong-kong', from, seconds: 60, bytes: 1000, tracks: 1, alerts: 0, crossings: 0, growing: false, closed: true, current: false, ...change };
}

const NIGHT: Scenario = { id: 'night-dash', title: 'Night dash', story: 'A loaded craft runs dark.', seed: 7, start: '2026-11-13T17:00:00.000Z', lengthSeconds: 14_400, density: 1 };

describe('the recordings shown', () => {
  it('stand in the order of any column, both ways, whatever order they came in', () => {
    const roll = dice(5);
    const some = Array.from({ length: 200 }, (_, i) => {
      const figure = () => Math.floor(roll() * 20);
      const from = roll() < 0.1 ? {} : { from: new Date(Date.parse('2026-11-13T16:00:00Z') + figure() * 3_600_000).toISOString() };
      return { ...recording(`r${String(i).padStart(3, '0')}`), seconds: figure(), bytes: figure(), tracks: figure(), alerts: figure(), crossings: figure(), ...from };
    });
    for (const by of columns) {
      const up = shown(some, '', { by, isDescending: false });
      const again = shown([...some].reverse(), '', { by, isDescending: false });
      expect(up).toEqual(again);
      for (let i = 1; i < up.length && by !== 'title' && by !== 'from'; i++) expect(up[i][by]).toBeGreaterThanOrEqual(up[i - 1][by]);
      const down = shown(some, '', { by, isDescending: true });
      expect(down.map((each) => each[by])).toEqual(up.map((each) => each[by]).reverse());
    }
  });

  it('have the newest first, and before it what has only begun', () => {
    const begun = Object.fromEntries(Object.entries(recording('begun')).filter(([name]) => name !== 'from')) as unknown as Recording;
    const some = [recording('old', { from: '2026-11-12T00:00:00Z' }), recording('new'), begun];

    expect(shown(some, '', newestFirst).map((each) => each.id)).toEqual(['begun', 'new', 'old']);
  });

  it('are those in which every word is found, in title, name, source or kind', () => {
    const some = [recording('a', { title: 'Urmston Road, 14 November' }), recording('b', { title: 'Kattegat', kind: 'import', source: 'aisdk.csv' })];
    const found = (text: string) => shown(some, text, newestFirst).map((each) => each.id);

    expect(found('urmston 14')).toEqual(['a']);
    expect(found('IMPORT')).toEqual(['b']);
    expect(found(' aisdk ')).toEqual(['b']);
    expect(found('urmston kattegat')).toEqual([]);
    expect(found('')).toHaveLength(2);
  });

  it('turn round when the same column is pressed again', () => {
    expect(pressed(newestFirst, 'from')).toEqual({ by: 'from', isDescending: false });
    expect(pressed(newestFirst, 'title')).toEqual({ by: 'title', isDescending: false });
    expect(pressed(newestFirst, 'alerts')).toEqual({ by: 'alerts', isDescending: true });
  });

  it('of stories are searched by what they tell', () => {
    expect(shownScenarios([NIGHT], 'dark loaded')).toEqual([NIGHT]);
    expect(shownScenarios([NIGHT], 'fog')).toEqual([]);
  });
});

describe('what is said of a recording', () => {
  it.each([
    [{ current: true, growing: true, closed: false }, 'this run, being written'],
    [{ growing: true, closed: false, seconds: 760 }, '12:40 of 4 h ahead'],
    [{ growing: true, closed: false, seconds: 760, source: 'gone' }, '12:40 simulated ahead'],
    [{ closed: false }, 'ended without closing'],
    [{}, ''],
  ])('%o: %s', (change, said) => {
    expect(stateText(recording('a', change), [NIGHT])).toBe(said);
  });

  it.each([
    [0, '0 s'],
    [59, '59 s'],
    [60, '1 min'],
    [3570, '1 h'],
    [15_120, '4 h 12 min'],
    [86_400, '24 h'],
  ])('%d seconds are %s', (seconds, said) => {
    expect(lengthText(seconds)).toBe(said);
  });

  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1.00 kB'],
    [99_949, '99.9 kB'],
    [198_400_000, '198 MB'],
    [1_670_000_000, '1.67 GB'],
    [3.2e15, '3200 TB'],
  ])('%d bytes are %s', (bytes, said) => {
    expect(sizeText(bytes)).toBe(said);
  });
});
