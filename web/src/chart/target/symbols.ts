import type { Palette } from '../palette';

/** What a target is drawn as. After IMO SN.1/Circ.243/Rev.2 where it has a symbol; the others are ours. */
export type Shape =
  | 'class-a'
  | 'class-a-blind'
  | 'class-b'
  | 'class-b-blind'
  | 'rest'
  | 'radar'
  | 'patrol'
  | 'stale'
  | 'lost'
  | 'aid'
  | 'station'
  | 'aircraft'
  | 'distress'
  | 'dot'
  | 'ring'
  | 'ring-bold';

export type Tone = 'ais' | 'radar' | 'patrol' | 'stale' | 'danger';

/** Name of a picture in the atlas. */
export type SymbolName = string;

/** How many CSS pixels a cell measures; a symbol sits in its middle, bow up. */
export const CELL_PX = 44;

/** Texels per CSS pixel: symbols stay sharp on dense screens. */
const DENSITY = 2;

interface Drawing {
  /** filled with the water's colour and stroked */
  readonly outline?: string;
  /** stroked only */
  readonly lines?: string;
  /** filled with the target's colour */
  readonly solid?: string;
  /** a line of the water's colour over it */
  readonly keel?: string;
  readonly width: number;
  readonly dash?: readonly number[];
}

const circlePath = (r: number, y = 0) => `M${-r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

const DRAWINGS: Record<Shape, readonly Drawing[]> = {
  'class-a': [{ lines: 'M0-8.5V-19', width: 1.1 }, { outline: 'M0-8.5 4.6 6H-4.6Z', width: 1.4 }],
  'class-a-blind': [{ outline: 'M0-8.5 4.6 6H-4.6Z', width: 1.4 }],
  'class-b': [{ lines: 'M0-6.5V-13', width: 1.1 }, { outline: 'M0-6.5 3.6 4.8H-3.6Z', width: 1.4 }],
  'class-b-blind': [{ outline: 'M0-6.5 3.6 4.8H-3.6Z', width: 1.4 }],
  rest: [{ outline: 'M0-5 2.7 3.6H-2.7Z', width: 1.2 }],
  radar: [{ outline: circlePath(4.2), width: 1.4 }, { solid: circlePath(1), width: 0 }],
  patrol: [{ solid: 'M0-9.5 4.8-3V7H-4.8V-3Z', width: 0 }, { keel: 'M0-4.5V4.5', width: 1.6 }],
  stale: [{ lines: 'M-4.2 5 0-7 4.2 5', width: 1.3 }],
  lost: [{ outline: 'M0-8.5 4.6 6H-4.6Z', width: 1.4 }, { lines: 'M-8 0H8', width: 2.4 }],
  aid: [{ outline: 'M0-7 6 0 0 7-6 0Z', width: 1.4 }],
  station: [{ outline: 'M-4-4H4V4H-4Z', width: 1.2 }],
  aircraft: [{ lines: 'M0-8V6M-8 1 0-3 8 1M-3.5 7 0 5 3.5 7', width: 1.6 }],
  distress: [{ outline: circlePath(7), width: 1.8 }, { lines: 'M-5-5 5 5M5-5-5 5', width: 1.8 }],
  dot: [{ solid: circlePath(2), width: 0 }],
  ring: [{ lines: circlePath(15), width: 1.2, dash: [5, 3] }],
  'ring-bold': [{ lines: circlePath(15), width: 3.2 }],
};

/** The dot inside a triangle: radar sees it too. */
const SEEN_BY_RADAR: Drawing = { solid: circlePath(1.3, 1.4), width: 0 };

/** Strokes of a dangerous target are this wide. */
const DANGER_WIDTH = 2.4;

/** Whether a shape shows which way its bow points; the others stay upright. */
export function isTurned(shape: Shape): boolean {
  return !UPRIGHT.includes(shape);
}

const UPRIGHT: readonly Shape[] = ['radar', 'aid', 'station', 'distress', 'dot', 'ring', 'ring-bold'];

export function symbolName(shape: Shape, tone: Tone, isSeenByRadar = false): SymbolName {
  return `${shape}/${tone}${isSeenByRadar ? '/radar' : ''}`;
}

export interface Atlas {
  readonly image: HTMLCanvasElement;
  /** where each symbol lies, texels */
  readonly mapping: Readonly<Record<SymbolName, { x: number; y: number; width: number; height: number; mask: boolean }>>;
}

interface Cell {
  readonly name: SymbolName;
  readonly shape: Shape;
  readonly tone: Tone;
  readonly isSeenByRadar: boolean;
}

/** Every symbol in every colour, drawn once for a palette. Two colours meet in a symbol, so a mask would not do. */
export function drawAtlas(palette: Palette): Atlas {
  const cells = allCells();
  const columns = Math.ceil(Math.sqrt(cells.length));
  const size = CELL_PX * DENSITY;
  const image = document.createElement('canvas');
  image.width = columns * size;
  image.height = Math.ceil(cells.length / columns) * size;
  const ink = image.getContext('2d');
  if (!ink) throw new Error('no 2D canvas');
  const mapping: Record<SymbolName, { x: number; y: number; width: number; height: number; mask: boolean }> = {};
  cells.forEach((cell, i) => {
    const x = (i % columns) * size;
    const y = Math.floor(i / columns) * size;
    mapping[cell.name] = { x, y, width: size, height: size, mask: false };
    ink.setTransform(DENSITY, 0, 0, DENSITY, x + size / 2, y + size / 2);
    drawCell(ink, cell, palette);
  });
  return { image, mapping };
}

function allCells(): Cell[] {
  const shapes = Object.keys(DRAWINGS) as Shape[];
  const tones: Tone[] = ['ais', 'radar', 'patrol', 'stale', 'danger'];
  return shapes.flatMap((shape) =>
    tones.flatMap((tone) => [false, true].map((isSeenByRadar) => ({ name: symbolName(shape, tone, isSeenByRadar), shape, tone, isSeenByRadar }))),
  );
}

function drawCell(ink: CanvasRenderingContext2D, cell: Cell, palette: Palette): void {
  const drawings = cell.isSeenByRadar ? [...DRAWINGS[cell.shape], SEEN_BY_RADAR] : DRAWINGS[cell.shape];
  const isBold = cell.tone === 'danger';
  for (const drawing of drawings) drawOne(ink, drawing, palette[cell.tone], palette, isBold);
}

function drawOne(ink: CanvasRenderingContext2D, drawing: Drawing, colour: string, palette: Palette, isBold: boolean): void {
  ink.lineJoin = 'round';
  ink.lineWidth = isBold && drawing.outline ? DANGER_WIDTH : drawing.width;
  ink.setLineDash([...(drawing.dash ?? [])]);
  ink.strokeStyle = drawing.keel ? palette.seaOutside : colour;
  const path = new Path2D(drawing.outline ?? drawing.lines ?? drawing.solid ?? drawing.keel ?? '');
  if (drawing.outline || drawing.solid) {
    ink.fillStyle = drawing.solid ? colour : palette.seaHome;
    ink.fill(path);
  }
  if (!drawing.solid) ink.stroke(path);
}
