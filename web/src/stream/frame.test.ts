import { encode } from 'cborg';
import { describe, expect, it } from 'vitest';
import { encodeFrame, type Row } from '../../dev/wire.js';
import { dice, row } from '../../test/rows';
import { decodeFrame } from './frame';

function frame(rows: readonly Row[], left: readonly number[] = []): Uint8Array {
  return encodeFrame({ seq: 7, time: 1_794_000_000_000, tile: '3,-2', whole: true, rows, left });
}

describe('a frame', () => {
  it('comes out as it went in, whatever its length and so wherever its columns begin', () => {
    const roll = dice(1);
    for (let rows = 0; rows < 300; rows += 7) {
      const sent = Array.from({ length: rows }, (_, i) =>
        row(i + 1, { lon: Math.floor((roll() - 0.5) * 3.6e9), sog: Math.floor(roll() * 65_536), age: i }),
      );
      const read = decodeFrame(frame(sent, [9, 4_000_000_000]));

      expect(read).toMatchObject({ seq: 7, timeMs: 1_794_000_000_000, tile: '3,-2', whole: true });
      expect([...read.lon]).toEqual(sent.map((each) => each.lon));
      expect([...read.sog]).toEqual(sent.map((each) => each.sog));
      expect([...read.left]).toEqual([9, 4_000_000_000]);
    }
  });

  it('is refused where a column is shorter than the others', () => {
    const bytes = frame([row(1), row(2)]);
    const other = frame([row(1)]);

    expect(() => decodeFrame(other.slice(0, -3))).toThrow();
    expect(() => decodeFrame(bytes.slice(0, bytes.length - 1))).toThrow();
  });

  it('is refused where a member is missing or of another kind', () => {
    expect(() => decodeFrame(encode({ seq: 1 }))).toThrow('frame.time');
    expect(() => decodeFrame(encode([1, 2, 3]))).toThrow('frame.seq');
    expect(() => decodeFrame(new Uint8Array([0xff, 0x00, 0x12]))).toThrow();
  });
});
