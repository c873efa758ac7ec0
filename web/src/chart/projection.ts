import type { Map as MapLibreMap } from 'maplibre-gl';

/** The circumference of the earth on the equator, metres (WGS 84). */
const EQUATOR_M = 40_075_016.7;

/** A tile's edge at zoom 0, CSS pixels. */
const TILE_PX = 512;

/** From degrees to the chart's CSS pixels, for a chart that is flat and north up: cheap enough for every track. */
export interface Projection {
  readonly toScreen: (lon: number, lat: number) => [number, number];
}

export function projectionOf(map: MapLibreMap): Projection {
  const centre = map.getCenter();
  const at = map.project(centre);
  const world = TILE_PX * 2 ** map.getZoom();
  const [x0, y0] = [mercatorX(centre.lng), mercatorY(centre.lat)];
  return { toScreen: (lon, lat) => [at.x + (mercatorX(lon) - x0) * world, at.y + (mercatorY(lat) - y0) * world] };
}

/** Web Mercator, both from 0 to 1, y downwards. */
function mercatorX(lon: number): number {
  return lon / 360 + 0.5;
}

function mercatorY(lat: number): number {
  const sin = Math.sin((lat * Math.PI) / 180);
  return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
}

export function metresPerPixel(lat: number, zoom: number): number {
  return (EQUATOR_M * Math.cos((lat * Math.PI) / 180)) / (TILE_PX * 2 ** zoom);
}

/** The nearest of some places to a point, if it is within reach. */
export function nearest<T>(places: Iterable<readonly [T, readonly [number, number]]>, x: number, y: number, reachPx: number): T | null {
  let best: T | null = null;
  let bestPx = reachPx;
  for (const [what, [atX, atY]] of places) {
    const px = Math.hypot(atX - x, atY - y);
    if (px <= bestPx) {
      best = what;
      bestPx = px;
    }
  }
  return best;
}
