import { describe, expect, it } from 'vitest';
import { encodeFrame, type Row } from '../../dev/wire.js';
import { row } from '../../test/rows';
import { Flag } from '../stream';
import { TrackColumns } from '../stream/columns';
import { decodeFrame } from '../stream/frame';
import { countPassing, everything, passes, without } from './filter';
import { nearest, whereText } from './places';
import { rowsOf, sortBy, windowOf } from './rows';
import { search } from './search';
import { byUrgency } from './urgency';

const RADAR_ONLY = 0;
const CLASS_B = 2;

function picture(...rows: Row[]): TrackColumns {
  const tracks = new TrackColumns();
  tracks.take(decodeFrame(encodeFrame({ seq: 1, time: 1_794_000_000_000, tile: 'a', whole: true, rows, left: [] })));
  return tracks;
}

function named(track: number, name: string, mmsi = 0) {
  return { track, name, mmsi, callSign: '', shipType: 70, lengthM: 0, beamM: 0 };
}

describe('the filter', () => {
  const tracks = picture(
    row(1, { sog: 100 }),
    row(2, { kind: RADAR_ONLY, flags: Flag.radar, sog: 470 }),
    row(3, { kind: CLASS_B, flags: Flag.ais | Flag.radar, sog: 65_535 }),
    row(4, { kind: RADAR_ONLY, flags: Flag.radar | Flag.dangerous, sog: 10 }),
  );
  const shown = (filter: typeof everything): number[] =>
    [1, 2, 3, 4].filter((track) => passes(filter, tracks, tracks.slot(track)));

  it('shows all until it is told otherwise', () => {
    expect(countPassing(everything, tracks)).toBe(4);
  });

  it('hides kinds, and never a dangerous track', () => {
    expect(shown({ ...everything, withoutKinds: new Set([RADAR_ONLY]) })).toEqual([1, 3, 4]);
  });

  it('hides a track that only hidden sources feed', () => {
    expect(shown({ ...everything, withoutSources: new Set(['ais']) })).toEqual([2, 3, 4]);
    expect(shown({ ...everything, withoutSources: new Set(['ais', 'radar']) })).toEqual([4]);
  });

  it('limits speed at both ends, and an unknown speed passes no limit', () => {
    expect(shown({ ...everything, minKn: 10 })).toEqual([1, 2, 4]);
    expect(shown({ ...everything, maxKn: 10 })).toEqual([1, 4]);
    expect(shown({ ...everything, minKn: 10.1, maxKn: 46.9 })).toEqual([4]);
  });

  it('remembers what is hidden', () => {
    expect(without(new Set([1]), 2, false)).toEqual(new Set([1, 2]));
    expect(without(new Set([1, 2]), 2, true)).toEqual(new Set([1]));
  });
});

describe('search', () => {
  const tracks = picture(row(412), row(41), row(7), row(8));
  tracks.learn([named(7, 'EVER LOTUS', 412_476_330), named(8, 'LOTUS', 477_000_001)]);
  const found = (text: string): number[] => search(tracks, text).map((f) => f.track);

  it('finds by name, the whole one first', () => {
    expect(found('lotus')).toEqual([8, 7]);
    expect(found('ever')).toEqual([7]);
  });

  it('finds by MMSI and by track number, as they are written', () => {
    expect(found('412 476 330')).toEqual([7]);
    expect(found('T 0412')[0]).toBe(412);
    expect(found('0412')[0]).toBe(412);
    expect(found('41')[0]).toBe(41);
  });

  it('finds nothing for nothing', () => {
    expect(found(' ')).toEqual([]);
    expect(found('no such ship')).toEqual([]);
  });
});

describe('the rows of the table', () => {
  const tracks = picture(row(1, { sog: 300 }), row(2, { sog: 65_535 }), row(3, { sog: 20 }));
  tracks.learn([named(1, 'B'), named(3, 'A')]);
  const rows = (column: Parameters<typeof sortBy>[1], isDown: boolean) => rowsOf(tracks, everything, new Map(), { column, isDown });

  it('sort both ways, with what is not known last either way', () => {
    expect(rows('sog', true)).toEqual([1, 3, 2]);
    expect(rows('sog', false)).toEqual([3, 1, 2]);
    expect(rows('name', false)).toEqual([3, 1, 2]);
  });

  it('turn round when the same column is asked for again', () => {
    const first = sortBy({ column: 'alert', isDown: true }, 'sog');

    expect(sortBy(first, 'sog').isDown).toBe(!first.isDown);
  });

  it('in the window always cover what is in sight', () => {
    for (let top = 0; top < 12_000; top += 137) {
      const { from, to } = windowOf(400, top, 600, 28);
      expect(from * 28).toBeLessThanOrEqual(Math.min(top, 400 * 28));
      expect(to === 400 || to * 28 >= top + 600).toBe(true);
    }
  });
});

describe('urgency', () => {
  it('goes through alerts in their order, then other dangerous tracks, each once', () => {
    const tracks = picture(row(1), row(2, { flags: Flag.ais | Flag.dangerous }), row(3), row(4, { flags: Flag.dangerous }));

    expect(byUrgency([3, 99, 4], tracks)).toEqual([3, 4, 2]);
  });
});

describe('places', () => {
  const places = [
    { name: 'Fan Lau', lon: 113.84, lat: 22.2 },
    { name: 'Soko', lon: 113.9, lat: 22.17 },
  ];

  it('are said when they are near, the nearest', () => {
    expect(nearest(places, 113.85, 22.2)?.name).toBe('Fan Lau');
    expect(nearest(places, 113.84, 22.28)).toBeUndefined();
  });

  it('follow the track while it is seen, else the alert', () => {
    const tracks = picture(row(1, { lon: 1_138_500_000, lat: 222_000_000, sog: 472 }));
    const alert = { track: 1, lon: 113, lat: 21 } as Parameters<typeof whereText>[0];

    expect(whereText(alert, tracks, places)).toBe('T 0001, 47.2 kn, near Fan Lau');
    expect(whereText({ ...alert, track: 2 }, tracks, places)).toBe('T 0002, 21°00.00′N 113°00.00′E');
  });
});
