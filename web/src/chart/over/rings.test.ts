import { describe, expect, it } from 'vitest';
import type { Palette } from '../palette';
import type { Look } from '../target/looks';
import { drawRings, ringOf, type Ring } from './rings';

const ellipse = { semiMajorM: 300, semiMinorM: 120, bearingDeg: 30 };
const palette = { ais: '#00ff00', stale: '#888888', halo: '#000000' } as Palette;
const moving: Pick<Look, 'shape' | 'tone'> = { shape: 'class-a', tone: 'ais' };
const lost: Pick<Look, 'shape' | 'tone'> = { shape: 'lost', tone: 'stale' };

function ring(metresPerPixel: number, look = moving): Ring | null {
  return ringOf(412, [50, 60], ellipse, metresPerPixel, look, palette, false);
}

/** Where a ring lies farthest from its middle to the north-east, by what is told to the canvas. */
function drawn(rings: readonly Ring[]): { readonly angles: number[]; readonly dashes: number[][] } {
  const angles: number[] = [];
  const dashes: number[][] = [];
  const nothing = (): void => undefined;
  const ink = {
    beginPath: nothing,
    stroke: nothing,
    ellipse: (_x: number, _y: number, _rx: number, _ry: number, angle: number) => void angles.push(angle),
    setLineDash: (dash: number[]) => void dashes.push(dash),
  };
  drawRings(ink as unknown as CanvasRenderingContext2D, rings, palette);
  return { angles, dashes };
}

describe('the ring round a target', () => {
  it('stands round its symbol, as large as the water that a pixel is says', () => {
    expect(ring(10)).toMatchObject({ track: 412, x: 50, y: 60, majorPx: 30, minorPx: 12, colour: '#00ff00', isPast: false });
  });

  it('is not drawn where the symbol would cover it', () => {
    expect(ring(31)).toBeNull();
    expect(ring(29)).not.toBeNull();
  });

  it('is not drawn round what does not move, unless that is selected', () => {
    const buoy: Pick<Look, 'shape' | 'tone'> = { shape: 'aid', tone: 'ais' };

    expect(ring(10, buoy)).toBeNull();
    expect(ringOf(412, [0, 0], ellipse, 10, buoy, palette, true)).not.toBeNull();
  });

  it('never is too narrow to be seen', () => {
    expect(ringOf(412, [0, 0], { ...ellipse, semiMinorM: 0.5 }, 10, moving, palette, false)?.minorPx).toBe(1);
  });

  it('lies by its bearing from north, and is dashed where it is of when the target was seen last', () => {
    const { angles, dashes } = drawn([ring(10), ring(10, lost)].filter((each) => each !== null));

    expect(angles[0]).toBeCloseTo((-60 * Math.PI) / 180, 9);
    expect(dashes.slice(0, 2).map((dash) => dash.length > 0)).toEqual([false, true]);
  });
});
