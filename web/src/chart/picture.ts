import type { Map as MapLibreMap } from 'maplibre-gl';
import type { AreaChart } from '../stream';
import type { ChartWords } from './chart';
import { PLAIN } from './over/ink';
import type { Palette } from './palette';

const FOOT_PX = 28;

/** What a picture says about itself below the chart. */
export interface Provenance {
  readonly area: AreaChart;
  readonly palette: Palette;
  readonly words: ChartWords;
  /** event time of the picture, RFC 3339 */
  readonly time: string;
  readonly isSimulated: boolean;
}

/** The chart with what is written over it, and a foot: when it was, that it is simulated, whose data it shows. */
export async function takePicture(map: MapLibreMap, overlay: HTMLCanvasElement, about: Provenance): Promise<Blob> {
  const canvas = await drawn(map, overlay, about);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

/** A WebGL canvas can be read only within the task that drew it. */
function drawn(map: MapLibreMap, overlay: HTMLCanvasElement, about: Provenance): Promise<HTMLCanvasElement> {
  return new Promise((resolve) => {
    map.once('render', () => {
      const source = map.getCanvas();
      const density = source.width / source.clientWidth;
      const canvas = document.createElement('canvas');
      canvas.width = source.width;
      canvas.height = source.height + FOOT_PX * density;
      const ink = canvas.getContext('2d');
      ink?.drawImage(source, 0, 0);
      ink?.drawImage(overlay, 0, 0, source.width, source.height);
      if (ink) drawFoot(ink, about, source.clientWidth, source.clientHeight, density);
      resolve(canvas);
    });
    map.triggerRepaint();
  });
}

function drawFoot(ink: CanvasRenderingContext2D, { area, palette, words, time, isSimulated }: Provenance, width: number, top: number, density: number): void {
  ink.setTransform(density, 0, 0, density, 0, top * density);
  ink.fillStyle = palette.panel;
  ink.fillRect(0, 0, width, FOOT_PX);
  ink.textBaseline = 'middle';
  ink.font = `600 12px ${PLAIN}`;
  ink.fillStyle = isSimulated ? palette.simulation : palette.panelText;
  const head = [isSimulated ? words.simulated : '', time, words.notForNavigation].filter((text) => text).join('   ');
  ink.fillText(head, 10, FOOT_PX / 2);
  const left = 26 + ink.measureText(head).width;
  ink.font = `11px ${PLAIN}`;
  ink.fillStyle = palette.panelText2;
  ink.fillText(area.attributions.map(({ source, licence }) => `${source} (${licence})`).join('; '), left, FOOT_PX / 2, width - left - 10);
}
