import { describe, expect, it } from 'vitest';
import { encodeFrame, type Row } from '../../dev/wire.js';
import { dice, row } from '../../test/rows';
import { TrackColumns } from './columns';
import { decodeFrame } from './frame';
import { Flag, TAIL_LENGTH } from './tracks';

const START_MS = 1_794_000_000_000;

interface Sent {
  readonly seq: number;
  readonly tile?: string;
  readonly whole?: boolean;
  readonly left?: readonly number[];
  readonly timeMs?: number;
}

function send(tracks: TrackColumns, { seq, tile = 'a', whole = false, left = [], timeMs = START_MS }: Sent, ...rows: Row[]) {
  tracks.take(decodeFrame(encodeFrame({ seq, time: timeMs, tile, whole, rows, left })));
}

function ids(tracks: TrackColumns): number[] {
  return [...tracks.id.subarray(0, tracks.size)].sort((a, b) => a - b);
}

describe('the tracks', () => {
  it('of a tile are replaced by a whole frame, and only that tile', () => {
    const tracks = new TrackColumns();
    send(tracks, { seq: 1, tile: 'a', whole: true }, row(1), row(2));
    send(tracks, { seq: 1, tile: 'b', whole: true }, row(3));

    send(tracks, { seq: 2, tile: 'a', whole: true }, row(2), row(4));

    expect(ids(tracks)).toEqual([2, 3, 4]);
  });

  it('move between tiles without being lost, whichever tile speaks first', () => {
    for (const order of [['a', 'b'], ['b', 'a']]) {
      const tracks = new TrackColumns();
      send(tracks, { seq: 1, tile: 'a', whole: true }, row(1));
      for (const tile of order) {
        if (tile === 'a') send(tracks, { seq: 2, tile: 'a', left: [1] });
        else send(tracks, { seq: 2, tile: 'b' }, row(1, { lon: 1_140_000_000 }));
      }

      expect(ids(tracks)).toEqual([1]);
      expect(tracks.at(tracks.slot(1)).lon).toBeCloseTo(114, 6);
    }
  });

  it('are not set back by an older frame of the tile that they left', () => {
    const tracks = new TrackColumns();
    send(tracks, { seq: 5, tile: 'b' }, row(1, { lon: 1_140_000_000 }));
    send(tracks, { seq: 4, tile: 'a', whole: true }, row(1, { lon: 1_139_000_000 }));

    expect(tracks.find(1)?.lon).toBeCloseTo(114, 6);
  });

  it('that a server no longer sends after it said hello again are gone', () => {
    const tracks = new TrackColumns();
    send(tracks, { seq: 900 }, row(1), row(2));

    tracks.greet();
    send(tracks, { seq: 1, whole: true }, row(2, { sog: 55 }));
    tracks.forgetUngreeted();

    expect(ids(tracks)).toEqual([2]);
    expect(tracks.find(2)?.sogKn).toBe(5.5);
  });

  it('equal a plain map, after thousands of seeded arrivals and departures', () => {
    const roll = dice(42);
    const tracks = new TrackColumns();
    const plain = new Map<number, number>();
    for (let seq = 1; seq < 400; seq++) {
      const rows = Array.from({ length: 12 }, () => row(1 + Math.floor(roll() * 3000), { sog: Math.floor(roll() * 500) }));
      const left = [...plain.keys()].filter(() => roll() < 0.004).filter((id) => !rows.some((each) => each.id === id));
      send(tracks, { seq, left }, ...rows);
      for (const each of rows) plain.set(each.id, each.sog);
      for (const id of left) plain.delete(id);
    }

    expect(tracks.size).toBe(plain.size);
    for (const [id, sog] of plain) expect(tracks.find(id)?.sogKn).toBe(sog / 10);
  });

  it('say NaN where a figure is not known, and then stand still', () => {
    const tracks = new TrackColumns();
    send(tracks, { seq: 1 }, row(1, { sog: 65_535, cog: 65_535, hdg: 65_535 }));

    expect(tracks.find(1)).toMatchObject({ sogKn: NaN, cogDeg: NaN, headingDeg: NaN });
    expect(tracks.positionAt(0, START_MS + 60_000)).toEqual([tracks.lon[0], tracks.lat[0]]);
  });

  it('are carried on from their report by course and speed: 10 kn east for a minute is a sixth of a mile', () => {
    const tracks = new TrackColumns();
    send(tracks, { seq: 1 }, row(1, { age: 100 }));

    const [lon, lat] = tracks.positionAt(0, START_MS + 50_000);

    expect(lat).toBeCloseTo(22.2, 9);
    expect(((lon - 113.9) * Math.cos((22.2 * Math.PI) / 180) * 60) / (10 / 60)).toBeCloseTo(1, 2);
  });

  it('are shown where they were last seen once they are lost', () => {
    const tracks = new TrackColumns();
    send(tracks, { seq: 1 }, row(1, { flags: Flag.ais | Flag.lost, age: 3000 }));

    expect(tracks.positionAt(0, START_MS)).toEqual([tracks.lon[0], tracks.lat[0]]);
  });

  it('keep the last places at equal steps of time', () => {
    const tracks = new TrackColumns();
    for (let second = 0; second <= 600; second += 10) {
      send(tracks, { seq: second, timeMs: START_MS + second * 1000 }, row(1, { lon: 1_139_000_000 + second * 1000 }));
    }

    const tail = tracks.tail(0);
    expect(tail.length).toBe(TAIL_LENGTH * 2);
    expect(tail[tail.length - 2]).toBeCloseTo(113.96, 6);
    expect(tail[2] - tail[0]).toBeCloseTo(0.003, 6);
  });

  it('drop from the tail what lies ahead once time goes back, and keep what is still past', () => {
    const tracks = new TrackColumns();
    const at = (seq: number, second: number) => send(tracks, { seq, timeMs: START_MS + second * 1000 }, row(1, { lon: 1_139_000_000 + second * 1000 }));
    for (let second = 0; second <= 240; second += 30) at(second, second);

    at(1000, 100);

    expect([...tracks.tail(0)].filter((_, i) => i % 2 === 0).map((lon) => Math.round(lon * 1e4) - 1_139_000)).toEqual([0, 30, 60, 90]);
  });

  it('begin the tail anew after a jump over more than it holds', () => {
    const tracks = new TrackColumns();
    send(tracks, { seq: 1 }, row(1));
    send(tracks, { seq: 2, timeMs: START_MS + 3_600_000 }, row(1, { lon: 1_140_000_000 }));

    expect([...tracks.tail(0)]).toEqual([tracks.lon[0], tracks.lat[0]]);
  });

  it('are never carried on ahead of their report while time runs backwards', () => {
    const tracks = new TrackColumns();
    send(tracks, { seq: 1 }, row(1, { age: 10 }));

    expect(tracks.positionAt(0, START_MS - 5000)).toEqual([tracks.lon[0], tracks.lat[0]]);
  });
});
