import type { Ellipse, Plots } from '../../stream';
import type { Caption, LegendEntry } from '../chart';
import type { Palette } from '../palette';
import type { Piece } from './flow';
import { besides, textOf, type Style } from './pieces';

/** Each thing that a legend explains, as it is drawn on the chart: its outline round the origin, and its colour. */
const SYMBOLS: Readonly<Record<LegendEntry, { readonly path: string; readonly colour: keyof Palette; readonly isFilled?: true }>> = {
  ais: { path: 'M0-7 4 5.5H-4Z', colour: 'ais' },
  radarOnly: { path: 'M-4.2 0A4.2 4.2 0 1 0 4.2 0 4.2 4.2 0 1 0-4.2 0M-.6 0A.6.6 0 1 0 .6 0 .6.6 0 1 0-.6 0', colour: 'radar' },
  patrol: { path: 'M0-7 3.6-2V6H-3.6V-2Z', colour: 'patrol', isFilled: true },
  stale: { path: 'M-4.2 5 0-6 4.2 5', colour: 'stale' },
  danger: { path: 'M-7 0A7 7 0 1 0 7 0 7 7 0 1 0-7 0M0-3.5V.5M0 2.6V3.2', colour: 'danger' },
  boundary: { path: 'M-8 3H8M-4 3V-2M4 3V-2', colour: 'boundary' },
  plots: { path: 'M-3-3 3 3M3-3-3 3', colour: 'plot' },
  uncertainty: { path: 'M-8 0A8 4.5 0 1 0 8 0 8 4.5 0 1 0-8 0', colour: 'ais' },
};

const WIDTH_PX = 16;

/** What of the things that are drawn on demand is not on a picture. */
export function absentFrom(plots: Plots | null, ellipses: ReadonlyMap<number, Ellipse>): ReadonlySet<LegendEntry> {
  const absent = new Set<LegendEntry>();
  if (plots === null) absent.add('plots');
  if (ellipses.size === 0) absent.add('uncertainty');
  return absent;
}

/** What the symbols on a picture mean. */
export function legendOf(ink: CanvasRenderingContext2D, legend: Caption['legend'], absent: ReadonlySet<LegendEntry>, palette: Palette, style: Style): Piece[] {
  return (Object.keys(SYMBOLS) as LegendEntry[]).filter((name) => !absent.has(name)).map((name) => {
    const { path, colour, isFilled } = SYMBOLS[name];
    const symbol = (x: number, y: number): void => {
      ink.save();
      ink.translate(x + WIDTH_PX / 2, y);
      ink.lineWidth = 1.4;
      ink.strokeStyle = palette[colour];
      ink.fillStyle = palette[colour];
      if (isFilled) ink.fill(new Path2D(path));
      else ink.stroke(new Path2D(path));
      ink.restore();
    };
    return besides(symbol, WIDTH_PX, textOf(ink, legend[name], style));
  });
}
