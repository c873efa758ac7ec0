import { describe, expect, it } from 'vitest';
import { dice } from '../../test/rows';
import type { Timeline } from '../stream';
import { countUntil, distanceText, eventsOf, type Happened } from './events';
import { SNAP_PX, snapped } from './marks';
import { xOf } from './span';

const START = Date.parse('2026-11-13T18:00:00.000Z');
const at = (second: number): string => new Date(START + second * 1000).toISOString();

const timeline: Timeline = {
  from: at(0),
  to: at(3600),
  stepMs: 60_000,
  tracks: [],
  alerts: [
    { id: 2, rule: 'dash', title: 'Dash after loading', severity: 'alarm', category: 'smuggling', track: 388, raisedAt: at(900) },
    { id: 1, rule: 'silent', title: 'AIS silent', severity: 'caution', category: 'integrity', track: 7, raisedAt: at(300), endedAt: at(600) },
  ],
  crossings: [{ time: at(1200), track: 388, inbound: false, lon: 113.868, lat: 22.436 }],
  outages: [{ sensor: 'r2', name: 'Sha Chau radar', from: at(1500), to: at(2400) }],
  gaps: [{ from: at(2500), to: at(2600) }],
  light: [],
  commands: [{ time: at(1000), operator: 'KL', console: 'Centre 2', what: 'acknowledged alert 2' }],
};
const tracks = { identity: () => undefined };
const events = eventsOf(timeline, [START + 700_000], { tracks, timeZone: 'Asia/Hong_Kong' });

describe('what happened', () => {
  it('is told in the order of time, in words', () => {
    expect(events.map((event) => `${(event.ms - START) / 1000} ${event.title}${event.detail === '' ? '' : `: ${event.detail}`}`)).toEqual([
      '300 AIS silent: T 0007',
      '700 Pinned moment',
      '900 Dash after loading: T 0388',
      '1000 acknowledged alert 2: KL, Centre 2',
      '1200 T 0388 crosses outbound: 22°26.16′N 113°52.08′E',
      '1500 Sha Chau radar silent: for 15:00',
      '2500 Nothing recorded: until 02:43:20',
    ]);
  });

  it('has "here" after all that has happened and before all that is to come', () => {
    const roll = dice(8);
    for (let i = 0; i < 200; i++) {
      const ms = START + Math.floor(roll() * 3700) * 1000;
      const here = countUntil(events, ms);
      expect(events.slice(0, here).every((event) => event.ms <= ms)).toBe(true);
      expect(events.slice(here).every((event) => event.ms > ms)).toBe(true);
    }
  });

  it('has keys of their own', () => {
    expect(new Set(events.map((event) => event.key)).size).toBe(events.length);
  });

  it('says how far a pinned moment is', () => {
    expect(distanceText(START, START + 426_000)).toBe('7:06 earlier');
    expect(distanceText(START + 5000, START)).toBe('0:05 later');
    expect(distanceText(START, START)).toBe('here');
  });
});

describe('a hand near a mark', () => {
  const scale = { fromMs: START, toMs: START + 3_600_000, widthPx: 1200 };

  it('means it within six pixels, and nothing beyond', () => {
    const x = xOf(scale, START + 900_000);

    expect(snapped(events, scale, x + SNAP_PX)?.alert).toBe(2);
    expect(snapped(events, scale, x - SNAP_PX - 0.01)).toBeUndefined();
  });

  it('means the nearest of two', () => {
    expect(snapped(events, scale, xOf(scale, START + 993_000))?.kind).toBe('command');
  });

  it('means the graver of two at the same moment', () => {
    const both: Happened[] = [
      { key: 'b', kind: 'alert', ms: START, title: '', detail: '', severity: 'alarm' },
      { key: 'a', kind: 'alert', ms: START, title: '', detail: '', severity: 'caution' },
      { key: 'c', kind: 'crossing', ms: START, title: '', detail: '' },
    ];

    expect(snapped(both, scale, 1)?.severity).toBe('alarm');
    expect(snapped([...both].reverse(), scale, 1)?.severity).toBe('alarm');
  });
});
