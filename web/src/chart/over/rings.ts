import type { Ellipse } from '../../stream';
import type { Look } from '../target/looks';
import type { Palette } from '../palette';
import type { Ink } from './ink';

/** A ring round a target: its true place is inside, with the probability that the legend tells. */
export interface Ring {
  readonly track: number;
  /** where the symbol is, CSS pixels */
  readonly x: number;
  readonly y: number;
  readonly majorPx: number;
  readonly minorPx: number;
  /** of the major axis, degrees from north */
  readonly bearingDeg: number;
  readonly colour: string;
  /** it is of when the target was seen last, not of now */
  readonly isPast: boolean;
  readonly isSelected: boolean;
}

/** A smaller ring would lie on the symbol, CSS pixels. */
const LEAST_PX = 10;

/** Narrower than this a ring would be a line, CSS pixels. */
const LEAST_MINOR_PX = 1;

const DASHES = [4, 3];

/** What stands where it stands needs no ring, unless it is asked about. */
const FIXED: readonly Look['shape'][] = ['aid', 'station'];

/** The ring of a target at a place of the screen; null where it would be smaller than the symbol, and for what does not move. */
export function ringOf(track: number, [x, y]: readonly [number, number], ellipse: Ellipse, metresPerPixel: number, look: Pick<Look, 'shape' | 'tone'>, palette: Palette, isSelected: boolean): Ring | null {
  const majorPx = ellipse.semiMajorM / metresPerPixel;
  if (majorPx < LEAST_PX || (FIXED.includes(look.shape) && !isSelected)) return null;
  const minorPx = Math.max(ellipse.semiMinorM / metresPerPixel, LEAST_MINOR_PX);
  return { track, x, y, majorPx, minorPx, bearingDeg: ellipse.bearingDeg, colour: palette[look.tone], isPast: look.shape === 'lost', isSelected };
}

export function drawRings(ink: Ink, rings: readonly Ring[], palette: Palette): void {
  for (const ring of rings) {
    ink.beginPath();
    ink.ellipse(ring.x, ring.y, ring.majorPx, ring.minorPx, ((ring.bearingDeg - 90) * Math.PI) / 180, 0, 2 * Math.PI);
    ink.setLineDash(ring.isPast ? DASHES : []);
    if (ring.isSelected) stroke(ink, palette.halo, 3.4, 0.8);
    stroke(ink, ring.colour, ring.isSelected ? 1.6 : 1, ring.isSelected ? 1 : 0.65);
  }
  ink.setLineDash([]);
}

function stroke(ink: Ink, colour: string, width: number, alpha: number): void {
  ink.globalAlpha = alpha;
  ink.strokeStyle = colour;
  ink.lineWidth = width;
  ink.stroke();
  ink.globalAlpha = 1;
}
