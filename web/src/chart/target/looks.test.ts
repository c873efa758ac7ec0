import { describe, expect, it } from 'vitest';
import { encodeFrame, type Row } from '../../../dev/wire.js';
import { row } from '../../../test/rows';
import { Flag, TrackKind } from '../../stream';
import { TrackColumns } from '../../stream/columns';
import { decodeFrame } from '../../stream/frame';
import { lookOf } from './looks';
import { Pattern } from './motion';

const NOW_MS = 1_794_000_000_000;

function look(change: Partial<Row>, isDangerous = false, laterMs = 0) {
  const tracks = new TrackColumns();
  tracks.take(decodeFrame(encodeFrame({ seq: 1, time: NOW_MS, tile: 'a', whole: true, rows: [row(1, change)], left: [] })));
  return lookOf(tracks, 0, NOW_MS + laterMs, isDangerous);
}

describe('a target', () => {
  it.each([
    ['class A under way', { kind: TrackKind.classA }, 'class-a/ais'],
    ['class A that radar sees too', { flags: Flag.ais | Flag.radar }, 'class-a/ais/radar'],
    ['class A without a heading', { hdg: 65_535 }, 'class-a-blind/ais'],
    ['class B', { kind: TrackKind.classB }, 'class-b/ais'],
    ['at anchor', { sog: 2, nav: 1 }, 'rest/ais'],
    ['radar alone', { kind: TrackKind.radarOnly, flags: Flag.radar }, 'radar/radar'],
    ['patrol', { kind: TrackKind.patrol, flags: Flag.ais | Flag.patrol }, 'patrol/patrol'],
    ['coasting', { flags: Flag.ais | Flag.coasting }, 'stale/stale'],
    ['lost', { flags: Flag.ais | Flag.lost }, 'lost/stale'],
    ['buoy', { kind: TrackKind.aidToNavigation }, 'aid/ais'],
    ['distress transmitter', { kind: TrackKind.distress }, 'distress/danger'],
  ])('%s has its own symbol', (_, change, symbol) => {
    expect(look(change).symbol).toBe(symbol);
  });

  it('keeps its shape when it is dangerous, and changes its colour', () => {
    expect(look({ kind: TrackKind.radarOnly, flags: Flag.radar }, true).symbol).toBe('radar/danger');
  });

  it('points where its bow does, and where it goes while that is not known', () => {
    expect(look({ hdg: 100, cog: 900 }).bowDeg).toBe(10);
    expect(look({ hdg: 65_535, cog: 900 }).bowDeg).toBe(90);
    expect(look({ hdg: 65_535, cog: 65_535 }).bowDeg).toBe(0);
  });

  it('has a dashed vector by AIS, a solid one by radar, none at rest, none when it is not seen', () => {
    expect(look({}).vector).toBe(Pattern.dashes);
    expect(look({ kind: TrackKind.radarOnly, flags: Flag.radar }).vector).toBe(Pattern.solid);
    expect(look({ sog: 0 }).vector).toBeNull();
    expect(look({ cog: 65_535 }).vector).toBeNull();
    expect(look({ flags: Flag.ais | Flag.coasting }).vector).toBeNull();
  });

  it('has a vector of dots once reports are missing', () => {
    expect(look({}, false, 19_000).vector).toBe(Pattern.dashes);
    expect(look({}, false, 21_000).vector).toBe(Pattern.dots);
    expect(look({ kind: TrackKind.classB }, false, 21_000).vector).toBe(Pattern.dashes);
  });

  it('fades while it is not seen, and never before', () => {
    const coasting = { flags: Flag.ais | Flag.coasting };
    expect(look({}, false, 170_000).alpha).toBe(255);
    expect(look(coasting, false, 30_000).alpha).toBe(255);
    expect(look(coasting, false, 120_000).alpha).toBeLessThan(200);
    expect(look(coasting, false, 3_600_000).alpha).toBeGreaterThan(100);
  });
});
