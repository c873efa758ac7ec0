import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Coverage } from '../../stream';
import { contains } from '../geometry';
import { blindAreas } from './blind';

const CELL_DEG = 0.1;

/** Rows from the south, as they come on the wire. */
function coverage(rows: readonly (readonly number[])[]): Coverage {
  const columns = rows[0].length;
  return {
    bounds: [113, 22, 113 + columns * CELL_DEG, 22 + rows.length * CELL_DEG],
    cellDeg: CELL_DEG,
    columns,
    rows: rows.length,
    values: btoa(String.fromCharCode(...rows.flat())),
    crossSectionM2: 2.5,
    waveHeightM: 0.5,
    seaState: 2,
    radars: ['r1'],
  };
}

function isBlind(rows: readonly (readonly number[])[], x: number, y: number): boolean {
  const [areas] = blindAreas(coverage(rows)).features;
  const at: Position = [113 + (x + 0.5) * CELL_DEG, 22 + (y + 0.5) * CELL_DEG];
  return areas.geometry.coordinates.some((rings) => contains({ type: 'Polygon', coordinates: rings }, at));
}

describe('where the radars are blind', () => {
  it('is nowhere where every look gives a plot, and everywhere where none does', () => {
    expect(blindAreas(coverage([[100, 90], [80, 50]])).features[0].geometry.coordinates).toEqual([]);
    for (const [x, y] of [[-0.4, -0.4], [0.3, 0.7], [1.4, 1.4]]) expect(isBlind([[0, 0], [0, 0]], x, y)).toBe(true);
  });

  it('begins where the chance between two cells falls under a half', () => {
    const row = [[90, 10, 10]];

    expect(isBlind(row, 0.45, 0.01)).toBe(false);
    expect(isBlind(row, 0.55, 0.01)).toBe(true);
    expect(isBlind(row, 2.01, 0.01)).toBe(true);
  });

  it('says the same of the middle of every cell as the cell does', () => {
    const dice = (i: number) => (i * 7919) % 101;
    const rows = Array.from({ length: 9 }, (_, y) => Array.from({ length: 13 }, (_, x) => dice(13 * y + x)));

    for (const [y, row] of rows.entries()) for (const [x, value] of row.entries()) expect(isBlind(rows, x + 1e-6, y + 2e-6), `${x} ${y} ${value}`).toBe(value < 50);
  });

  it('reaches under the coast, and not far inland', () => {
    const row = [[0, 255, 255, 255, 255, 100]];

    expect(isBlind(row, 1, 0.01)).toBe(true);
    expect(isBlind(row, 3.2, 0.01)).toBe(false);
    expect(isBlind(row, 5, 0.01)).toBe(false);
  });
});
