import type { Map as MapLibreMap, MapOptions } from 'maplibre-gl';
import { readAddress, writeAddress } from '../address';
import type { AreaChart } from '../stream';
import type { ChartOptions, View } from './chart';
import { boundsOf, distanceM, type Bounds } from './geometry';
import { metresPerPixel } from './projection';
import { homeOf } from './ground/style';

/** Flights take so long; over the other they are jumps. */
const FLIGHT_MS = 600;
const JUMP_OVER_M = 20 * 1852;
const ZOOM_STEP_MS = 120;

/** A target that is flown to is shown at least this near. */
const TARGET_ZOOM = 11.5;

/** Room round the home waters when they are shown whole, CSS pixels. */
const HOME_PADDING_PX = 24;

/** Where the chart begins: where it was told to, where the address says, or the home waters. */
export function startOf(options: ChartOptions, area: AreaChart): Omit<MapOptions, 'container'> {
  const from = options.start ?? readAddress().view;
  if (from) return { center: [from.lon, from.lat], zoom: from.zoom };
  return { bounds: homeBounds(area), fitBoundsOptions: { padding: HOME_PADDING_PX } };
}

function homeBounds(area: AreaChart): [number, number, number, number] {
  const home = homeOf(area.boundary);
  return [...(home ? boundsOf(home.coordinates.flat()) : area.bounds)];
}

export function showHome(map: MapLibreMap, area: AreaChart): void {
  map.fitBounds(homeBounds(area), { duration: 0, padding: HOME_PADDING_PX });
}

/** Flies, or jumps where it is far or motion is unwelcome. */
export function flyTo(map: MapLibreMap, place: readonly [number, number], zoom: number | undefined, isStill: boolean): void {
  const isFar = distanceM(map.getCenter().toArray(), [...place]) > JUMP_OVER_M;
  const camera = { center: [place[0], place[1]] as [number, number], zoom: zoom ?? Math.max(map.getZoom(), TARGET_ZOOM) };
  if (isFar || isStill) map.jumpTo(camera);
  else map.easeTo({ ...camera, duration: FLIGHT_MS });
}

export function zoomBy(map: MapLibreMap, levels: number, isStill: boolean): void {
  map.easeTo({ zoom: map.getZoom() + levels, duration: isStill ? 0 : ZOOM_STEP_MS });
}

/** How much of the room, from its middle, a followed target has to itself before the chart moves. */
const FOLLOW_SHARE = 0.55;

/** Moves the chart so that a place is in the middle, once it has come near the edge of what is not covered. */
export function keepInView(map: MapLibreMap, place: readonly [number, number], isStill: boolean): void {
  if (map.isMoving()) return;
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
  const { x, y } = map.project([place[0], place[1]]);
  const off = Math.max(Math.abs(x - (left + width - right) / 2) / ((width - left - right) / 2), Math.abs(y - (top + height - bottom) / 2) / ((height - top - bottom) / 2));
  if (off <= FOLLOW_SHARE) return;
  map.easeTo({ center: [place[0], place[1]], duration: isStill || off > 1 ? 0 : ZOOM_STEP_MS });
}

/** What is in view, on the whole canvas: also under the panels. */
export function viewOf(map: MapLibreMap): View {
  const { clientWidth, clientHeight } = map.getContainer();
  const southWest = map.unproject([0, clientHeight]);
  const northEast = map.unproject([clientWidth, 0]);
  const bounds: Bounds = [southWest.lng, southWest.lat, northEast.lng, northEast.lat];
  return { bounds, zoom: map.getZoom(), metresPerPixel: metresPerPixel(map.getCenter().lat, map.getZoom()) };
}

/** Puts the view into the page's address. */
export function keepInAddress(map: MapLibreMap): void {
  const { lng, lat } = map.getCenter();
  writeAddress({ view: { zoom: map.getZoom(), lon: lng, lat } });
}
