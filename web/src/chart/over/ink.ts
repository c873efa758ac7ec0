import type { Palette } from '../palette';
import type { Box } from './labels';

export const TIGHT = '"IBM Plex Sans Condensed", "Noto Sans TC", "Noto Sans SC", sans-serif';
export const PLAIN = '"IBM Plex Sans", "Noto Sans TC", "Noto Sans SC", sans-serif';

/** Width of the halo that parts text from what lies under it. */
const HALO_PX = 3;

export type Ink = CanvasRenderingContext2D;

/** One run of text in one colour. */
export interface Run {
  readonly text: string;
  readonly colour: string;
  readonly font?: string;
}

/** Text with a halo; `y` is the middle of the line. */
export function haloText(ink: Ink, text: string, x: number, y: number, colour: string, palette: Palette): void {
  ink.textBaseline = 'middle';
  ink.lineJoin = 'round';
  ink.lineWidth = HALO_PX;
  ink.setLineDash([]);
  ink.strokeStyle = palette.halo;
  ink.strokeText(text, x, y);
  ink.fillStyle = colour;
  ink.fillText(text, x, y);
}

/** Runs one after the other, from `x`; returns where they end. */
export function haloRuns(ink: Ink, runs: readonly Run[], x: number, y: number, palette: Palette): number {
  ink.textAlign = 'left';
  let at = x;
  for (const run of runs) {
    if (run.font) ink.font = run.font;
    haloText(ink, run.text, at, y, run.colour, palette);
    at += ink.measureText(run.text).width;
  }
  return at;
}

export function runsWidth(ink: Ink, runs: readonly Run[]): number {
  return runs.reduce((sum, run) => {
    if (run.font) ink.font = run.font;
    return sum + ink.measureText(run.text).width;
  }, 0);
}

/** A path given in symbol units at a place of the picture. */
export function strokePath(ink: Ink, path: string, x: number, y: number, colour: string, width: number, dash: readonly number[] = []): void {
  ink.save();
  ink.translate(x, y);
  ink.strokeStyle = colour;
  ink.lineWidth = width;
  ink.setLineDash([...dash]);
  ink.stroke(new Path2D(path));
  ink.restore();
}

export function line(ink: Ink, from: readonly [number, number], to: readonly [number, number], colour: string, width: number, dash: readonly number[] = []): void {
  ink.beginPath();
  ink.moveTo(...from);
  ink.lineTo(...to);
  ink.strokeStyle = colour;
  ink.lineWidth = width;
  ink.setLineDash([...dash]);
  ink.stroke();
}

/** A box of the panel's colour with a thin edge. */
export function panel(ink: Ink, box: Box, palette: Palette): void {
  ink.setLineDash([]);
  ink.beginPath();
  ink.roundRect(Math.round(box.x) + 0.5, Math.round(box.y) + 0.5, box.width, box.height, 2);
  ink.fillStyle = palette.panel;
  ink.fill();
  ink.strokeStyle = palette.panelLine;
  ink.lineWidth = 1;
  ink.stroke();
}

/** Gives the canvas as many pixels as its place on the screen has. */
export function fit(canvas: HTMLCanvasElement, place: HTMLElement): void {
  const width = Math.round(place.clientWidth * devicePixelRatio);
  const height = Math.round(place.clientHeight * devicePixelRatio);
  if (canvas.width === width && canvas.height === height) return;
  canvas.width = width;
  canvas.height = height;
}
