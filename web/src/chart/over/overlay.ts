import type { ChartWords, Insets } from '../chart';
import { drawCourse, type CourseDrawing } from './course';
import { drawCrossing, type CrossingDrawing } from './crossing';
import { degreesMinutes, graticuleStepMin, multiples, type Bounds } from '../geometry';
import { haloRuns, haloText, line, PLAIN, runsWidth, strokePath, TIGHT, type Ink, type Run } from './ink';
import { placeLabels, type Box, type Placed, type Wish } from './labels';
import type { Palette } from '../palette';
import { drawRings, type Ring } from './rings';

/** A label and what it says. */
export interface LabelWish extends Omit<Wish, 'width' | 'height'> {
  readonly runs: readonly Run[];
}

/** What is written over the picture, in CSS pixels of the chart. */
export interface OverlayScene {
  readonly width: number;
  readonly height: number;
  readonly bounds: Bounds;
  readonly palette: Palette;
  readonly words: ChartWords;
  readonly insets: Insets;
  readonly project: (lon: number, lat: number) => [number, number];
  readonly labels: readonly LabelWish[];
  readonly symbols: readonly (readonly [number, number])[];
  /** how sure the picture is of them */
  readonly rings: readonly Ring[];
  readonly selected: readonly [number, number] | null;
  readonly hovered: readonly [number, number] | null;
  readonly crossing: CrossingDrawing | null;
  /** where the selected track was and will be; null where that is not known or not wanted */
  readonly course: CourseDrawing | null;
  readonly hasGraticule: boolean;
  readonly isSimulated: boolean;
  /** where the labels stood last time */
  readonly lastLabels: readonly Placed[];
  /** time of day of a picture that is no longer kept up to date; null while it is */
  readonly oldAt: string | null;
}

const LABEL_FONT = `12px ${TIGHT}`;
const LABEL_HEIGHT_PX = 15;
const EDGE_FONT = `11px ${TIGHT}`;

/** Lines of a graticule stand at least so far apart. */
const GRATICULE_PX = 150;

/** How long the ticks at the edge are, for a line of the graticule and for a fifth between two. */
const TICK_PX = 6;
const FIFTH_PX = 3;

/** Draws everything that is text or has the size of the screen. Returns the labels that it placed. */
export function drawOverlay(ink: Ink, scene: OverlayScene): readonly Placed[] {
  ink.clearRect(0, 0, scene.width, scene.height);
  if (scene.oldAt !== null) drawOld(ink, scene);
  if (scene.hasGraticule) drawEdge(ink, scene);
  const course = scene.course ? drawCourse(ink, scene, scene.course) : [];
  const reserved = [...course, ...(scene.isSimulated ? [simulatedBox(ink, scene)] : [])];
  const callouts = scene.crossing && scene.oldAt === null ? drawCrossing(ink, scene, scene.crossing, reserved) : reserved;
  drawRings(ink, scene.rings, scene.palette);
  drawMarks(ink, scene);
  const labels = drawLabels(ink, scene, callouts);
  if (scene.isSimulated) drawSimulated(ink, scene);
  return labels;
}

function drawMarks(ink: Ink, { selected, hovered, palette }: OverlayScene): void {
  if (hovered) strokePath(ink, 'M-11-7v-4h4M11-7v-4h-4M-11 7v4h4M11 7v4h-4', ...hovered, palette.select, 1);
  if (!selected) return;
  const corners = 'M-13-7v-6h6M13-7v-6h-6M-13 7v6h6M13 7v6h-6';
  strokePath(ink, corners, ...selected, palette.halo, 4);
  strokePath(ink, corners, ...selected, palette.select, 1.8);
}

function drawLabels(ink: Ink, scene: OverlayScene, callouts: readonly Box[]): Placed[] {
  ink.font = LABEL_FONT;
  const wishes = scene.labels.map((label) => ({ ...label, width: runsWidth(ink, label.runs), height: LABEL_HEIGHT_PX }));
  const placed = placeLabels(wishes, scene.symbols, roomOf(scene), callouts, scene.lastLabels);
  for (const box of placed) {
    ink.font = LABEL_FONT;
    const label = scene.labels.find((each) => each.track === box.track);
    if (label) haloRuns(ink, label.runs, box.x, box.y + box.height / 2, scene.palette);
  }
  return placed;
}

/** Where labels may stand: not under the panels. */
export function roomOf({ width, height, insets }: Pick<OverlayScene, 'width' | 'height' | 'insets'>): Box {
  return { x: insets.left, y: insets.top, width: width - insets.left - insets.right, height: height - insets.top - insets.bottom };
}

/** Step of the graticule for what is in view, minutes of arc. */
export function stepFor({ bounds, width }: Pick<OverlayScene, 'bounds' | 'width'>): number {
  return graticuleStepMin((bounds[2] - bounds[0]) / width, GRATICULE_PX);
}

/** Meridians are named along the top, parallels along the right; fifths are ticked all round. */
function drawEdge(ink: Ink, scene: OverlayScene): void {
  const { bounds, palette, width, height } = scene;
  const step = stepFor(scene);
  const middle = [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2];
  ink.font = EDGE_FONT;
  for (const lon of multiples(bounds[0], bounds[2], step / 5)) {
    const [x] = scene.project(lon, middle[1]);
    const isNamed = isMultiple(lon, step);
    tick(ink, scene, [x, 0], [0, isNamed ? TICK_PX : FIFTH_PX]);
    tick(ink, scene, [x, height], [0, isNamed ? -TICK_PX : -FIFTH_PX]);
    ink.textAlign = 'left';
    if (isNamed && x < width - 70) haloText(ink, degreesMinutes(lon, 'EW', step), x + 4, 9, palette.text, palette);
  }
  for (const lat of multiples(bounds[1], bounds[3], step / 5)) {
    const [, y] = scene.project(middle[0], lat);
    const isNamed = isMultiple(lat, step);
    tick(ink, scene, [0, y], [isNamed ? TICK_PX : FIFTH_PX, 0]);
    tick(ink, scene, [width, y], [isNamed ? -TICK_PX : -FIFTH_PX, 0]);
    ink.textAlign = 'right';
    if (isNamed && y > 60 && y < height - 20) haloText(ink, degreesMinutes(lat, 'NS', step), width - 6, y - 8, palette.text, palette);
  }
}

function isMultiple(degrees: number, stepMin: number): boolean {
  const steps = (degrees * 60) / stepMin;
  return Math.abs(steps - Math.round(steps)) < 1e-6;
}

function tick(ink: Ink, { palette }: OverlayScene, [x, y]: [number, number], [dx, dy]: [number, number]): void {
  const at = (value: number) => Math.round(value) + 0.5;
  line(ink, [at(x), at(y)], [at(x) + dx, at(y) + dy], palette.text, 1);
}

/** Says in the corner that it is simulated: last, so that nothing covers it. */
function drawSimulated(ink: Ink, scene: OverlayScene): void {
  const { palette, words, insets, width, height } = scene;
  setSimulatedType(ink);
  haloText(ink, words.simulated, width - insets.right, height - insets.bottom - 4, palette.simulation, palette);
  ink.letterSpacing = '0px';
}

/** Where that stands, so that nothing is put there. */
function simulatedBox(ink: Ink, { words, insets, width, height }: OverlayScene): Box {
  setSimulatedType(ink);
  const textWidth = ink.measureText(words.simulated).width;
  ink.letterSpacing = '0px';
  return { x: width - insets.right - textWidth, y: height - insets.bottom - 14, width: textWidth, height: 20 };
}

function setSimulatedType(ink: Ink): void {
  ink.font = `600 13px ${PLAIN}`;
  ink.textAlign = 'right';
  ink.letterSpacing = '2px';
}

/** An old picture is greyed, hatched and dated. */
function drawOld(ink: Ink, { palette, words, insets, width, height, oldAt }: OverlayScene): void {
  ink.globalAlpha = 0.5;
  ink.fillStyle = palette.seaOutside;
  ink.fillRect(0, 0, width, height);
  ink.globalAlpha = 0.35;
  ink.beginPath();
  for (let x = -height; x < width; x += 14) {
    ink.moveTo(x, height);
    ink.lineTo(x + height, 0);
  }
  ink.strokeStyle = palette.line;
  ink.lineWidth = 1;
  ink.setLineDash([]);
  ink.stroke();
  ink.globalAlpha = 1;
  ink.textAlign = 'left';
  ink.font = `12px ${PLAIN}`;
  haloText(ink, words.pictureOf, insets.left, insets.top + 12, palette.panelText2, palette);
  ink.font = `600 20px ${PLAIN}`;
  haloText(ink, oldAt ?? '', insets.left, insets.top + 34, palette.panelText, palette);
}
