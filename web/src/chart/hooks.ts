import type { Map as MapLibreMap } from 'maplibre-gl';
import { projectionOf } from './projection';

/** What a journey through the page in a browser may ask of the chart, as `window.offingTest`. Reads only. */
export interface ChartHooks {
  /** the chart is loaded and drawn, and nothing flies */
  idle(): Promise<void>;
  /** where a track's symbol is on the page, CSS pixels, or null where it is not in view */
  screen(track: number): readonly [number, number] | null;
  /** where a place is on the page, CSS pixels, or null where it is not in view */
  pageOf(lon: number, lat: number): readonly [number, number] | null;
  /** which place is there: lon, lat */
  placeAt(x: number, y: number): readonly [number, number];
  /** the track whose symbol is under a place of the page */
  trackAt(x: number, y: number): number | null;
  /** how many tracks are drawn */
  shown(): number;
  /** where a track is believed to be now: lon, lat */
  position(track: number): readonly [number, number] | null;
  /** tracks that carry a label */
  labels(): readonly number[];
  /** names of zones, places and sites that the map writes now */
  names(): readonly string[];
  /** name of a track's symbol in the atlas, such as `class-a/ais` */
  symbol(track: number): string | null;
  /** how many radar plots are drawn */
  plots(): number;
  /** tracks round which their uncertainty is drawn */
  ellipses(): readonly number[];
  /** drawings since the chart was opened */
  drawings(): number;
  /** event time of the last drawing, epoch milliseconds */
  drawnAtMs(): number;
}

declare global {
  interface Window {
    offingTest?: ChartHooks;
  }
}

/** What the hooks are made from; places in the chart's own pixels. */
export interface Hooked extends Pick<ChartHooks, 'shown' | 'labels' | 'symbol' | 'plots' | 'ellipses' | 'drawings' | 'drawnAtMs' | 'trackAt'> {
  readonly map: MapLibreMap;
  readonly container: HTMLElement;
  readonly placeOf: (track: number) => [number, number] | null;
}

export function hooksOf({ map, container, placeOf, trackAt, ...reads }: Hooked): ChartHooks {
  return {
    ...reads,
    idle: () => idle(map),
    names: () => namesOn(map),
    position: placeOf,
    screen: (track) => onPage(map, container, placeOf(track)),
    pageOf: (lon, lat) => onPage(map, container, [lon, lat]),
    placeAt: (x, y) => {
      const { left, top } = container.getBoundingClientRect();
      const { lng, lat } = map.unproject([x - left, y - top]);
      return [lng, lat];
    },
    trackAt: (x, y) => {
      const { left, top } = container.getBoundingClientRect();
      return trackAt(x - left, y - top);
    },
  };
}

function onPage(map: MapLibreMap, container: HTMLElement, place: [number, number] | null): [number, number] | null {
  if (!place) return null;
  const { left, top, width, height } = container.getBoundingClientRect();
  const [x, y] = projectionOf(map).toScreen(...place);
  return x < 0 || y < 0 || x > width || y > height ? null : [x + left, y + top];
}

function namesOn(map: MapLibreMap): string[] {
  const layers = map.getLayersOrder().filter((id) => id.endsWith('-name'));
  return [...new Set(map.queryRenderedFeatures({ layers }).map(({ properties }) => String(properties['name'])))];
}

async function idle(map: MapLibreMap): Promise<void> {
  if (!map.loaded() || map.isMoving()) await map.once('idle');
  const drawn = map.once('render');
  map.triggerRepaint();
  await drawn;
}
