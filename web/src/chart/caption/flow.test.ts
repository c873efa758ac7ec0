import { describe, expect, it } from 'vitest';
import { dice } from '../../../dev/traffic.js';
import { rowsOf, type Piece } from './flow';

function piece(width: number): Piece {
  return { width, draw: () => undefined };
}

describe('what is written on a picture', () => {
  it('keeps its order, never overlaps, and stays within the picture where it can', () => {
    const roll = dice(3);
    for (let i = 0; i < 300; i++) {
      const width = 100 + roll() * 1500;
      const pieces = Array.from({ length: 1 + Math.floor(roll() * 12) }, () => piece(roll() * 400));
      const rows = rowsOf(pieces, width);

      expect(rows.flat().map((each) => each.piece)).toEqual(pieces);
      for (const row of rows) {
        row.slice(1).forEach((each, at) => { expect(each.x).toBeGreaterThan(row[at].x + row[at].piece.width); });
        const last = row[row.length - 1];
        expect(row.length === 1 || last.x + last.piece.width <= width).toBe(true);
      }
    }
  });

  it('is nothing where there is nothing', () => {
    expect(rowsOf([], 100)).toEqual([]);
  });
});
