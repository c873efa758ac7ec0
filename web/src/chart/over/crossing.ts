import type { ChartWords, Insets } from '../chart';
import { moved } from '../geometry';
import { line, panel, PLAIN, runsWidth, strokePath, TIGHT, type Ink, type Run } from './ink';
import type { Box } from './labels';
import type { Palette } from '../palette';
import type { Crossing } from '../prediction';

/** The selected track's box, and where it would cross the boundary. */
export interface CrossingDrawing {
  readonly from: readonly [number, number];
  readonly velocityMps: readonly [number, number];
  readonly crossing: Crossing | null;
  readonly isDangerous: boolean;
  /** what its box says: the first line bold */
  readonly lines: readonly (readonly Run[])[];
}

interface Scene {
  readonly palette: Palette;
  readonly words: ChartWords;
  readonly project: (lon: number, lat: number) => [number, number];
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
}

/** Beyond the crossing the course is carried on for this share of the time to it, at most so many seconds. */
const BEYOND = 0.8;
const BEYOND_MOST_S = 240;

/** Half the angle of the cone in which the course may turn out to lie, radians: 5 degrees, what a radar's course is good for. */
const CONE_RAD = (5 * Math.PI) / 180;

const MINUTE_TICK_PX = 10;

/** A crossing nearer than this to its track on the screen needs no ticks. */
const CROWDED_PX = 14;

/** Draws the prediction and the boxes, clear of what is reserved. Returns all that is covered now. */
export function drawCrossing(ink: Ink, scene: Scene, drawing: CrossingDrawing, reserved: readonly Box[]): Box[] {
  const from = scene.project(...drawing.from);
  const boxes: Box[] = [...reserved];
  if (drawing.crossing) {
    drawCourse(ink, scene, drawing, drawing.crossing, from);
    boxes.push(drawTimeBox(ink, scene, drawing, drawing.crossing));
  }
  boxes.push(drawTrackBox(ink, scene, drawing, from, boxes));
  return boxes;
}

function drawCourse(ink: Ink, scene: Scene, drawing: CrossingDrawing, crossing: Crossing, from: [number, number]): void {
  const { palette } = scene;
  const colour = drawing.isDangerous ? palette.danger : palette.predict;
  const at = scene.project(...crossing.place);
  const beyond = scene.project(...placeAfter(drawing, endS(crossing)));
  drawCone(ink, scene, drawing, crossing);
  line(ink, at, beyond, palette.predict, 1.6, [2, 4]);
  line(ink, from, at, palette.halo, 4);
  line(ink, from, at, colour, 2);
  drawMinutes(ink, scene, drawing, crossing, colour);
  ink.beginPath();
  ink.arc(...at, 6.5, 0, 2 * Math.PI);
  ink.fillStyle = palette.seaHome;
  ink.fill();
  strokePath(ink, 'M-6.5 0a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0ZM-3-3 3 3M3-3-3 3', ...at, palette.select, 1.6);
}

function endS({ seconds }: Crossing): number {
  return seconds + Math.min(seconds * BEYOND, BEYOND_MOST_S);
}

function placeAfter(drawing: CrossingDrawing, seconds: number): [number, number] {
  return moved([...drawing.from], drawing.velocityMps[0] * seconds, drawing.velocityMps[1] * seconds);
}

function drawCone(ink: Ink, scene: Scene, drawing: CrossingDrawing, crossing: Crossing): void {
  const seconds = endS(crossing);
  const side = (turn: number) => {
    const [east, north] = drawing.velocityMps;
    const turned: [number, number] = [east * Math.cos(turn) + north * Math.sin(turn), north * Math.cos(turn) - east * Math.sin(turn)];
    return scene.project(...placeAfter({ ...drawing, velocityMps: turned }, seconds));
  };
  ink.beginPath();
  ink.moveTo(...scene.project(...drawing.from));
  ink.lineTo(...side(-CONE_RAD));
  ink.lineTo(...side(CONE_RAD));
  ink.closePath();
  ink.globalAlpha = 0.09;
  ink.fillStyle = scene.palette.predict;
  ink.fill();
  ink.globalAlpha = 1;
}

/** A tick across the course at each minute, as long as they can be told apart. */
function drawMinutes(ink: Ink, scene: Scene, drawing: CrossingDrawing, crossing: Crossing, colour: string): void {
  const from = scene.project(...drawing.from);
  const minute = scene.project(...placeAfter(drawing, 60));
  const lengthPx = Math.hypot(minute[0] - from[0], minute[1] - from[1]);
  if (lengthPx < CROWDED_PX / 2) return;
  const across = [-(minute[1] - from[1]) / lengthPx, (minute[0] - from[0]) / lengthPx];
  for (let seconds = 60; seconds < endS(crossing); seconds += 60) {
    const [x, y] = scene.project(...placeAfter(drawing, seconds));
    const half = MINUTE_TICK_PX / 2;
    const isBefore = seconds < crossing.seconds;
    line(ink, [x - across[0] * half, y - across[1] * half], [x + across[0] * half, y + across[1] * half], isBefore ? colour : scene.palette.predict, 1.4);
  }
}

/** `2:41 to the boundary, 2.11 nm, near pt 14`, beside the crossing, away from where the track comes from. */
function drawTimeBox(ink: Ink, scene: Scene, drawing: CrossingDrawing, crossing: Crossing): Box {
  const { palette, words } = scene;
  const time = minutesSeconds(crossing.seconds);
  const near = crossing.nearPoint === null ? '' : `, ${words.nearPoint(crossing.nearPoint)}`;
  const distance = `${(crossing.distanceM / 1852).toFixed(2)} nm${near}`;
  ink.font = `600 22px ${PLAIN}`;
  const timeWidth = ink.measureText(time).width;
  ink.font = `12px ${PLAIN}`;
  const textWidth = Math.max(ink.measureText(words.toBoundary).width, ink.measureText(distance).width);
  const at = scene.project(...crossing.place);
  const size = { width: timeWidth + textWidth + 32, height: 40 };
  const box = beside(at, drawing.velocityMps[0] >= 0 ? -1 : 1, -1, size, scene);
  line(ink, at, [box.x + (at[0] > box.x ? box.width : 0), box.y + box.height / 2], palette.select, 1);
  panel(ink, box, palette);
  ink.textBaseline = 'middle';
  ink.textAlign = 'left';
  ink.font = `600 22px ${PLAIN}`;
  ink.fillStyle = drawing.isDangerous ? palette.alarmText : palette.panelText;
  ink.fillText(time, box.x + 11, box.y + 21);
  ink.font = `12px ${PLAIN}`;
  ink.fillStyle = palette.panelText2;
  ink.fillText(words.toBoundary, box.x + 21 + timeWidth, box.y + 13);
  ink.fillText(distance, box.x + 21 + timeWidth, box.y + 28);
  return box;
}

/** The selected track in figures, in a box with a coloured edge. */
function drawTrackBox(ink: Ink, scene: Scene, drawing: CrossingDrawing, from: [number, number], taken: readonly Box[]): Box {
  const { palette } = scene;
  const width = Math.max(...drawing.lines.map((runs) => runsWidth(ink, runs))) + 24;
  const size = { width, height: drawing.lines.length * 17 + 10 };
  const toLeft = drawing.velocityMps[0] >= 0 ? -1 : 1;
  const tries = [beside(from, toLeft, 1, size, scene), beside(from, -toLeft, 1, size, scene), beside(from, -toLeft, -1, size, scene), beside(from, toLeft, -1, size, scene)];
  const box = tries.find((each) => !taken.some((other) => meet(each, other))) ?? tries[0];
  line(ink, from, [box.x + (from[0] > box.x ? box.width : 0), box.y + 12], palette.panelLine, 1);
  panel(ink, box, palette);
  ink.fillStyle = drawing.isDangerous ? palette.danger : palette.select;
  ink.fillRect(Math.round(box.x), Math.round(box.y), 3, box.height + 1);
  drawing.lines.forEach((runs, i) => drawRuns(ink, runs, box.x + 12, box.y + 13 + 17 * i));
  return box;
}

function drawRuns(ink: Ink, runs: readonly Run[], x: number, y: number): void {
  ink.textAlign = 'left';
  ink.textBaseline = 'middle';
  let at = x;
  for (const run of runs) {
    ink.font = run.font ?? `12px ${TIGHT}`;
    ink.fillStyle = run.colour;
    ink.fillText(run.text, at, y);
    at += ink.measureText(run.text).width;
  }
}

/** A box beside a place: 40 pixels to one side, 24 up or down, kept where no panel covers it. */
function beside([x, y]: [number, number], side: number, down: number, size: { width: number; height: number }, scene: Scene): Box {
  const { insets } = scene;
  const left = side > 0 ? x + 34 : x - 34 - size.width;
  const top = down > 0 ? y + 8 : y - 20 - size.height;
  return {
    x: Math.max(Math.min(left, scene.width - insets.right - size.width), insets.left),
    y: Math.max(Math.min(top, scene.height - insets.bottom - size.height), insets.top),
    ...size,
  };
}

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** `2:41`; over an hour never comes here. */
export function minutesSeconds(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
