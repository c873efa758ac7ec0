import { describe, expect, it } from 'vitest';
import { dice } from '../../../test/rows';
import { MOST_LABELS, placeLabels, type Box, type Wish } from './labels';

const room: Box = { x: 0, y: 0, width: 1000, height: 700 };

function wish(track: number, x: number, y: number, rank = 10): Wish {
  return { track, x, y, rank, width: 80, height: 15 };
}

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

describe('labels', () => {
  it('never cover each other, never leave the room, and are few, over many seeded crowds', () => {
    const roll = dice(5);
    for (let crowd = 0; crowd < 50; crowd++) {
      const wishes = Array.from({ length: 60 }, (_, i) => wish(i, roll() * 1000, roll() * 700, Math.floor(roll() * 5)));
      const placed = placeLabels(wishes, wishes.map(({ x, y }) => [x, y] as const), room);

      expect(placed.length).toBeLessThanOrEqual(MOST_LABELS);
      placed.forEach((box, i) => {
        expect(box.x >= 0 && box.y >= 0 && box.x + 80 <= 1000 && box.y + 15 <= 700).toBe(true);
        placed.slice(i + 1).forEach((other) => expect(meet(box, other)).toBe(false));
      });
    }
  });

  it('go to the most urgent first', () => {
    const wishes = Array.from({ length: 40 }, (_, i) => wish(i, 20 + (i % 8) * 120, 50 + Math.floor(i / 8) * 60, 40 - i));
    const placed = placeLabels(wishes, [], room);

    expect(placed.map((box) => box.track)).toEqual([39, 38, 37, 36, 35, 34, 33, 32, 31, 30, 29, 28, 27]);
  });

  it('dodge symbols where they can', () => {
    const [box] = placeLabels([wish(1, 500, 300)], [[500, 300], [540, 300]], room);

    expect(box.x).toBeLessThan(500);
  });

  it('keep clear of boxes that stand already', () => {
    const taken: Box = { x: 505, y: 280, width: 200, height: 60 };
    const [box] = placeLabels([wish(1, 500, 300)], [], room, [taken]);

    expect(meet(box, taken)).toBe(false);
  });

  it('stay where they were while that is no worse', () => {
    const first = placeLabels([wish(1, 500, 300)], [[500, 300], [540, 300]], room);
    const next = placeLabels([wish(1, 502, 300)], [[502, 300]], room, [], first);

    expect(next[0].place).toBe(first[0].place);
  });
});
