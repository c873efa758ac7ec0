import type { Feature } from 'geojson';
import type { ExpressionSpecification, GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { WatchedZone } from '../../stream';
import { circle } from '../geometry';
import { FONT } from './fonts';
import type { Palette } from '../palette';
import { metresPerPixel } from '../projection';

/** A zone as it is drawn: where a circle goes with a track, its place now. */
export interface DrawnZone {
  readonly zone: WatchedZone;
  /** where the track is about which it goes; null where that is not seen */
  readonly about: readonly [number, number] | null;
  /** as the page says its hours */
  readonly hours: string;
  /** it is being changed: then the pen draws it */
  readonly isHeld: boolean;
}

/** Draws the zones that users watch, over the area's own. */
export function setWatched(map: MapLibreMap, zones: readonly DrawnZone[]): void {
  void map.getSource<GeoJSONSource>('watched')?.setData({ type: 'FeatureCollection', features: zones.flatMap(featureOf) });
}

function featureOf({ zone, about, hours, isHeld }: DrawnZone): Feature[] {
  const { name, radiusM = 0, widthM = 0 } = zone.properties;
  const geometry = zone.geometry ?? (about === null ? null : { type: 'Point' as const, coordinates: [...about] });
  if (geometry === null || isHeld) return [];
  const properties = { id: zone.id, name: hours === '' ? name : `${name}\n${hours}`, widthPx: 0 };
  if (geometry.type === 'Point') return [{ type: 'Feature', properties, geometry: circle(geometry.coordinates, radiusM) }];
  if (geometry.type !== 'LineString') return [{ type: 'Feature', properties, geometry }];
  return [{ type: 'Feature', properties: { ...properties, widthPx: widthM / metresPerPixel(geometry.coordinates[0][1], 0) }, geometry }];
}

/** The zone at a place of the screen. */
export function watchedAt(map: MapLibreMap, x: number, y: number): string | null {
  const [found] = map.queryRenderedFeatures([x, y], { layers: ['watched-fill', 'watched-corridor'] });
  const id: unknown = (found as Feature | undefined)?.properties?.['id'];
  return typeof id === 'string' ? id : null;
}

/** A corridor is as wide as it is on the water at any zoom. */
const WIDTH: ExpressionSpecification = ['interpolate', ['exponential', 2], ['zoom'], 0, ['get', 'widthPx'], 22, ['*', ['get', 'widthPx'], 2 ** 22]];

export const WATCHED = ['watched-fill', 'watched-corridor', 'watched-edge', 'watched-name'] as const;

export function watched(p: Palette): LayerSpecification[] {
  const isArea: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
  const isLine: ExpressionSpecification = ['==', ['geometry-type'], 'LineString'];
  return [
    { id: 'watched-fill', type: 'fill', source: 'watched', filter: isArea, paint: { 'fill-color': p.zoneOwn, 'fill-opacity': 0.1 } },
    { id: 'watched-corridor', type: 'line', source: 'watched', filter: isLine, layout: { 'line-cap': 'round', 'line-join': 'round' }, paint: { 'line-color': p.zoneOwn, 'line-opacity': 0.16, 'line-width': WIDTH } },
    { id: 'watched-edge', type: 'line', source: 'watched', paint: { 'line-color': p.zoneOwn, 'line-width': 1.6 } },
    { id: 'watched-name', type: 'symbol', source: 'watched', layout: { 'text-field': ['get', 'name'], 'text-font': FONT, 'text-size': 12, 'text-max-width': 10, 'text-allow-overlap': true }, paint: { 'text-color': p.zoneOwn, 'text-halo-color': p.halo, 'text-halo-width': 1.4 } },
  ];
}
