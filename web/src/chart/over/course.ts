import { roundTimes, timeStepMs, type Course, type CoursePoint } from '../course';
import type { Palette } from '../palette';
import { haloText, line, TIGHT, type Ink } from './ink';
import type { Box } from './labels';

/** The course of the selected track as it is drawn. */
export interface CourseDrawing extends Course {
  /** where its symbol is, degrees */
  readonly from: readonly [number, number];
  readonly colour: string;
  readonly timeOf: (eventMs: number, hasSeconds: boolean) => string;
  /** places with words of their own, as where it crossed the boundary */
  readonly notes: readonly { readonly lon: number; readonly lat: number; readonly text: string }[];
}

interface Scene {
  readonly palette: Palette;
  readonly project: (lon: number, lat: number) => [number, number];
  readonly width: number;
  readonly height: number;
}

/** Times along the course stand at least so far apart. */
const TIMES_PX = 64;
const DASHES = [7, 5];
const CIRCLE_PX = 3.2;

/** Dots are past, dashes are to come; open circles carry their times. The dots are a layer below; here is the rest. Returns what is covered. */
export function drawCourse(ink: Ink, scene: Scene, drawing: CourseDrawing): Box[] {
  const future = [scene.project(...drawing.from), ...drawing.future.map(([lon, lat]) => scene.project(lon, lat))];
  if (future.length > 1) drawFuture(ink, scene, future, drawing.colour);
  return [
    ...drawTimes(ink, scene, drawing, drawing.past),
    ...drawTimes(ink, scene, drawing, drawing.future),
    ...drawing.notes.map((note) => drawNote(ink, scene, note)),
  ];
}

function drawFuture(ink: Ink, { palette }: Scene, points: readonly (readonly [number, number])[], colour: string): void {
  for (const [stroke, width, dash] of [[palette.halo, 3.6, []], [colour, 1.6, DASHES]] as const) {
    ink.beginPath();
    points.forEach(([x, y], i) => (i === 0 ? ink.moveTo(x, y) : ink.lineTo(x, y)));
    ink.strokeStyle = stroke;
    ink.lineWidth = width;
    ink.lineJoin = 'round';
    ink.setLineDash([...dash]);
    ink.stroke();
  }
  ink.setLineDash([]);
}

function drawTimes(ink: Ink, scene: Scene, drawing: CourseDrawing, points: readonly CoursePoint[]): Box[] {
  if (points.length < 2) return [];
  const stepMs = timeStepMs(lengthPx(scene, points), points[points.length - 1][2] - points[0][2], TIMES_PX);
  const boxes: Box[] = [];
  for (const [lon, lat, ms] of roundTimes(points, stepMs)) {
    const [x, y] = scene.project(lon, lat);
    const isClear = boxes.every((box) => Math.hypot(box.x - x, box.y + 7 - y) > TIMES_PX / 2);
    if (isClear && isIn(scene, x, y)) boxes.push(drawTime(ink, scene, drawing, [x, y], drawing.timeOf(ms, stepMs % 60_000 !== 0)));
  }
  return boxes;
}

function drawTime(ink: Ink, { palette }: Scene, { colour }: CourseDrawing, [x, y]: [number, number], text: string): Box {
  circle(ink, x, y, palette, colour);
  ink.font = `12px ${TIGHT}`;
  ink.textAlign = 'left';
  haloText(ink, text, x + 8, y, palette.panelText2, palette);
  return { x, y: y - 7, width: 8 + ink.measureText(text).width, height: 14 };
}

function drawNote(ink: Ink, scene: Scene, { lon, lat, text }: CourseDrawing['notes'][number]): Box {
  const { palette } = scene;
  const [x, y] = scene.project(lon, lat);
  ink.font = `12px ${TIGHT}`;
  const width = ink.measureText(text).width;
  line(ink, [x - 7, y], [x - 4, y], palette.select, 1);
  circle(ink, x, y, palette, palette.select);
  ink.textAlign = 'right';
  haloText(ink, text, x - 10, y, palette.panelText, palette);
  return { x: x - 10 - width, y: y - 7, width: width + 14, height: 14 };
}

function circle(ink: Ink, x: number, y: number, palette: Palette, colour: string): void {
  ink.beginPath();
  ink.arc(x, y, CIRCLE_PX, 0, 2 * Math.PI);
  ink.fillStyle = palette.seaHome;
  ink.fill();
  ink.strokeStyle = colour;
  ink.lineWidth = 1.4;
  ink.setLineDash([]);
  ink.stroke();
}

function lengthPx({ project }: Scene, points: readonly CoursePoint[]): number {
  const at = points.map(([lon, lat]) => project(lon, lat));
  return at.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - at[i][0], y - at[i][1]), 0);
}

function isIn({ width, height }: Scene, x: number, y: number): boolean {
  return x > 0 && y > 0 && x < width && y < height;
}
