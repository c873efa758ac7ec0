import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Caption, ChartWords, LegendEntry } from './chart';
import { rowsOf, type Piece, type Row } from './caption/flow';
import { legendOf } from './caption/legend';
import { barOf, textOf, type Style } from './caption/pieces';
import { loadLetters } from './ground/fonts';
import { PLAIN, TIGHT } from './over/ink';
import type { Palette } from './palette';

const MARGIN_PX = 10;
const ROW_PX = 22;
const FRAME_PX = 4;

/** What a picture says about itself above and below the chart. */
export interface Provenance {
  readonly palette: Palette;
  readonly words: ChartWords;
  readonly caption: Caption;
  /** what of the legend is not drawn */
  readonly absent: ReadonlySet<LegendEntry>;
  readonly isSimulated: boolean;
}

/** The chart with what is written over it; above it what and when, below it scale, legend and whose data it shows. */
export async function takePicture(map: MapLibreMap, overlay: HTMLCanvasElement, about: Provenance): Promise<Blob> {
  await loadLetters(textsOf(about));
  const canvas = await drawn(map, overlay, about);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

/** What is written on it: no letter may be missing, and none has to have been on the page before. */
function textsOf({ caption, words }: Provenance): readonly string[] {
  return [caption.run, caption.title, ...Object.values(caption.legend), words.simulated, words.notForNavigation];
}

/** A WebGL canvas can be read only within the task that drew it. */
function drawn(map: MapLibreMap, overlay: HTMLCanvasElement, about: Provenance): Promise<HTMLCanvasElement> {
  return new Promise((resolve, reject) => {
    map.once('render', () => {
      try {
        resolve(compose(map.getCanvas(), overlay, about));
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
    map.triggerRepaint();
  });
}

function compose(source: HTMLCanvasElement, overlay: HTMLCanvasElement, about: Provenance): HTMLCanvasElement {
  const density = source.width / source.clientWidth;
  const width = source.clientWidth;
  const canvas = document.createElement('canvas');
  const ink = canvas.getContext('2d');
  if (!ink) throw new Error('this browser draws no pictures');
  const head = rowsOf(headOf(ink, about), width - 2 * MARGIN_PX);
  const foot = rowsOf(footOf(ink, about), width - 2 * MARGIN_PX);
  const top = heightOf(head);
  const bottom = top + source.clientHeight;
  canvas.width = source.width;
  canvas.height = Math.ceil((bottom + heightOf(foot)) * density);
  ink.fillStyle = about.palette.panel;
  ink.fillRect(0, 0, canvas.width, canvas.height);
  ink.drawImage(source, 0, top * density);
  ink.drawImage(overlay, 0, top * density, source.width, source.height);
  ink.setTransform(density, 0, 0, density, 0, 0);
  drawRows(head, 0);
  drawRows(foot, bottom);
  drawFrame(ink, about, width, canvas.height / density);
  return canvas;
}

/** What one looks at, and when: first of all, whether it is live. */
function headOf(ink: CanvasRenderingContext2D, { palette, words, caption, isSimulated }: Provenance): Piece[] {
  const title: Style = { font: `600 13px ${PLAIN}`, colour: palette.panelText };
  const run: Style = { font: `600 14px ${PLAIN}`, colour: palette[caption.tone] };
  const time: Style = { font: `600 16px ${PLAIN}`, colour: palette.panelText };
  const second: Style = { font: `13px ${PLAIN}`, colour: palette.panelText2 };
  return [
    textOf(ink, caption.run, run),
    ...(isSimulated && caption.tone !== 'simulation' ? [textOf(ink, words.simulated, { font: `600 14px ${PLAIN}`, colour: palette.simulation })] : []),
    textOf(ink, caption.title, title),
    textOf(ink, caption.local, time),
    textOf(ink, caption.utc, second),
  ];
}

function footOf(ink: CanvasRenderingContext2D, { palette, words, caption, absent }: Provenance): Piece[] {
  const small: Style = { font: `12px ${PLAIN}`, colour: palette.panelText };
  const owners: Style = { font: `11px ${TIGHT}`, colour: palette.panelText2 };
  return [
    ...(caption.scale ? [barOf(ink, caption.scale, small)] : []),
    ...legendOf(ink, caption.legend, absent, palette, small),
    textOf(ink, words.notForNavigation, { ...small, font: `600 12px ${PLAIN}` }),
    textOf(ink, caption.owners, owners),
  ];
}

function heightOf(rows: readonly Row[]): number {
  return rows.length * ROW_PX + MARGIN_PX;
}

function drawRows(rows: readonly Row[], top: number): void {
  rows.forEach((row, i) => {
    for (const { piece, x } of row) piece.draw(MARGIN_PX + x, top + MARGIN_PX / 2 + (i + 0.5) * ROW_PX);
  });
}

/** The frame that the page has too: violet round a replay, blue round a simulation, none round what is live. */
function drawFrame(ink: CanvasRenderingContext2D, { palette, caption }: Provenance, width: number, height: number): void {
  if (caption.tone === 'live') return;
  ink.strokeStyle = palette[caption.tone];
  ink.lineWidth = FRAME_PX;
  ink.strokeRect(FRAME_PX / 2, FRAME_PX / 2, width - FRAME_PX, height - FRAME_PX);
}
