import { describe, expect, it } from 'vitest';
import { START } from '../../test/desk';
import { row } from '../../test/rows';
import { encodeFrame } from '../../dev/wire.js';
import { Flag, type TrackDetails } from '../stream';
import { TrackColumns } from '../stream/columns';
import { decodeFrame } from '../stream/frame';
import { briefOf, sourcesHeard, valuesOf } from './values';

const now = Date.parse(START);

function ago(seconds: number): string {
  return new Date(now - seconds * 1000).toISOString();
}

const fused: TrackDetails = {
  track: 7,
  status: 'confirmed',
  mmsi: 412_476_330,
  name: 'EVER LOTUS',
  sogKn: 12.34,
  cogDeg: 31.2,
  sources: ['ais', 'radar'],
  observedAt: ago(1.8),
  ageSeconds: 1.8,
  navStatus: 15,
  lengthM: 120,
  sourceAges: [
    { source: 'ais', observedAt: ago(42), ageSeconds: 42, detail: 'class A' },
    { source: 'radar', observedAt: ago(1.8), ageSeconds: 1.8, detail: 'radar-waglan' },
  ],
};

function valueOf(details: TrackDetails, name: string) {
  return valuesOf(details, [114, 22], now).find((value) => value.name === name);
}

describe('the values of a track', () => {
  it('each say where they come from and how old they are', () => {
    expect(valueOf(fused, 'SOG')).toMatchObject({ value: '12.3 kn', source: 'Radar', age: '1.8 s' });
    expect(valueOf(fused, 'MMSI')).toMatchObject({ value: '412\u202f476\u202f330', source: 'AIS', age: '42 s' });
    expect(valueOf(fused, 'Length, beam')?.value).toBe('120 m');
  });

  it('say what is missing, and never draw it as zero', () => {
    for (const name of ['HDG', 'Navigation', 'Draught', 'Destination', 'Call sign']) {
      expect(valueOf(fused, name)).toMatchObject({ value: 'no report', isMissing: true });
    }
  });

  it('tell how long she looks who does not say it, with its doubt', () => {
    const seen: TrackDetails = { ...fused, size: { source: 'radar', leastM: 7.6, likelyM: 12, mostM: 19.2, looks: 40 } };

    expect(valueOf(seen, 'Length, as seen')).toMatchObject({ value: '8 to 19 m', source: 'Radar' });
    expect(valueOf(fused, 'Length, as seen')).toBeUndefined();
  });

  it('keep what was said before as evidence', () => {
    const conflicts = [
      { kind: 'name', time: ago(90), before: 'EVER LOTUS', now: 'SEA STAR', times: 1 },
      { kind: 'same-mmsi', time: ago(30), before: 'here', now: 'there', times: 2, distanceM: 18_520, speedKn: 900 },
      { kind: 'no-echo', time: ago(10), before: '', now: '', times: 1 },
    ] as const;
    const odd = valuesOf({ ...fused, conflicts }, [114, 22], now).filter((value) => value.name === 'At odds');

    expect(odd.map(({ value, source }) => [value, source])).toEqual([
      ['EVER LOTUS, then SEA STAR', 'name'],
      ['here, then there (10.0 nm)', 'same MMSI twice'],
      ['reports itself where radar sees well, and gives no echo', 'AIS and radar'],
    ]);
    expect(odd[0]?.age).toBe('1:30');
  });

  it('grow older with the clock of the run', () => {
    const later = valuesOf(fused, [114, 22], now + 60_000).find((value) => value.name === 'MMSI');

    expect(later?.age).toBe('1:42');
  });

  it('name the sensors that fed it, the newest first', () => {
    const sensors = [{ id: 'radar-waglan', name: 'Waglan Island', kind: 'radar', silent: false }] as const;

    expect(sourcesHeard(fused, sensors, now).map((heard) => [heard.name, heard.value])).toEqual([
      ['Radar', 'Waglan Island'],
      ['AIS', 'class A'],
    ]);
  });

  it('come from the picture itself until the server has told more', () => {
    const tracks = new TrackColumns();
    const rows = [row(7, { flags: Flag.radar | Flag.coasting | Flag.simulated, kind: 0, hdg: 65_535, nav: 15 })];
    tracks.take(decodeFrame(encodeFrame({ seq: 1, time: now, tile: 'a', whole: true, rows, left: [] })));
    const brief = briefOf(tracks.at(0));

    expect(valueOf(brief, 'SOG')).toMatchObject({ value: '10.0 kn', source: 'Radar' });
    expect(valueOf(brief, 'HDG')).toMatchObject({ value: 'no report', source: '' });
    expect(valueOf(brief, 'Status')?.value).toContain('coasting');
    expect(brief.simulated).toBe(true);
  });
});
