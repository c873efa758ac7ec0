import type { Feature, FeatureCollection, LineString, MultiPolygon, Polygon } from 'geojson';
import type { ExpressionSpecification, LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { AreaChart } from '../../stream';
import type { ChartLayer } from '../chart';
import { circle, coastOf, homeOnTheRight, type Bounds } from '../geometry';
import { FONT } from './fonts';
import { watched, WATCHED } from './watched';
import type { Palette } from '../palette';

/** Below this zoom the coarse outline of the world is drawn; from it on only the area, and round it that there is no data. */
const WORLD_UNTIL_ZOOM = 8;

/** Name of the little picture that ticks the boundary on its home side. */
export const TICK = 'boundary-tick';

/** Name of the little picture that hatches water in which the radars are blind. */
export const HATCH = 'blind-hatch';

/** Name of the little cross that is a radar plot. */
export const PLOT = 'plot';

/** The chart as a style: sources made of the area's data, layers in the palette's colours. No address leaves the page. */
export function styleOf(area: AreaChart, palette: Palette): StyleSpecification {
  return { version: 8, sources: sourcesOf(area), layers: layersOf(palette) };
}

function sourcesOf(area: AreaChart): Record<string, SourceSpecification> {
  const home = homeOf(area.boundary);
  return {
    world: { type: 'geojson', data: area.world.replace(/^\//, '') },
    frame: geojson(frameOf(area.bounds)),
    outside: geojson(everythingBut(area.bounds)),
    home: geojson(home ? [feature(home)] : []),
    land: geojson(area.land.features),
    coast: geojson([coastOf(area.land)]),
    boundary: geojson(boundaryLines(area.boundary, home)),
    zones: geojson(zonesOf(area)),
    sites: geojson(area.sites.features),
    graticule: geojson([]),
    blind: { type: 'geojson', data: { type: 'FeatureCollection', features: [] }, tolerance: 0, buffer: 0 },
    plots: { ...geojson([]), tolerance: 0 } as SourceSpecification,
    errands: geojson([]),
    watched: geojson([]),
    cameras: { ...geojson([]), tolerance: 0 } as SourceSpecification,
  };
}

/** Every zone as it is drawn: those that are said by a point and a radius as circles, fairways with their fences. */
export function zonesOf(area: AreaChart): Feature[] {
  return area.zones.features.flatMap(withFence(area.fences));
}

function geojson(features: Feature[]): SourceSpecification {
  return { type: 'geojson', data: { type: 'FeatureCollection', features }, tolerance: 0.2, buffer: 64 };
}

/** Which side is home: the polygon of the boundary's file. */
export function homeOf(boundary: FeatureCollection): Polygon | null {
  const home = boundary.features.find((each) => each.geometry.type === 'Polygon');
  return home ? (home.geometry as Polygon) : null;
}

function boundaryLines(boundary: FeatureCollection, home: Polygon | null): Feature[] {
  const lines = boundary.features.filter((each): each is Feature<LineString> => each.geometry.type === 'LineString');
  return lines.map((each) => ({ ...each, geometry: home ? homeOnTheRight(each.geometry, home) : each.geometry }));
}

/** A zone given as a point is drawn as the circle that it fences; a fairway's corridor comes beside its axis. */
function withFence(fences: FeatureCollection | undefined): (zone: Feature) => Feature[] {
  const byZone = new Map(fences?.features.map((fence) => [fence.properties?.['zone'] as string, fence.geometry]));
  return (zone) => {
    const fence = byZone.get(String(zone.id ?? zone.properties?.['id']));
    const radiusM = Number(zone.properties?.['radiusM']);
    if (fence && zone.properties?.['kind'] === 'fairway') return [zone, { ...zone, properties: { kind: 'fairway-area' }, geometry: fence }];
    if (zone.geometry.type !== 'Point' || !AREAL.includes(String(zone.properties?.['kind']))) return [zone];
    if (fence) return [{ ...zone, geometry: fence }];
    return radiusM > 0 ? [{ ...zone, geometry: circle(zone.geometry.coordinates, radiusM) }] : [zone];
  };
}

/** Kinds of zone that are drawn as areas. */
const AREAL = ['anchorage', 'restricted', 'marine-park', 'fish-culture', 'own', 'watch'];

function feature(geometry: Polygon | MultiPolygon): Feature {
  return { type: 'Feature', properties: {}, geometry };
}

function ring([west, south, east, north]: Bounds): number[][] {
  return [[west, south], [east, south], [east, north], [west, north], [west, south]];
}

function frameOf(bounds: Bounds): Feature[] {
  return [feature({ type: 'Polygon', coordinates: [ring(bounds)] })];
}

function everythingBut(bounds: Bounds): Feature[] {
  return [feature({ type: 'Polygon', coordinates: [ring([-180, -85, 180, 85]), ring(bounds)] })];
}

const isKind = (...kinds: string[]): ExpressionSpecification => ['in', ['get', 'kind'], ['literal', kinds]];

/** Layers of the chart that an operator may switch off. The others are always there. */
export const SWITCHED: Partial<Record<ChartLayer, readonly string[]>> = {
  zones: ['fairway', 'fairway-axis', 'tss-lane', 'tss-edge', 'tss', 'zone-fill', 'zone-edge', 'ferry', 'zone-name', 'route-name', ...WATCHED],
  sites: ['site', 'site-name'],
  graticule: ['graticule'],
  places: ['place-name', 'port-name'],
  coverage: ['blind'],
  plots: ['plot'],
  cameras: ['camera-field', 'camera-field-chosen', 'footprint', 'footprint-edge', 'frame-centre', 'camera-mast', 'camera-mast-chosen'],
};

/** Every layer, from the bottom up. Called again for another palette: only colours may depend on it. */
export function layersOf(p: Palette): LayerSpecification[] {
  return [...water(p), ...zoneAreas(p), ...frames(p), ...ground(p), ...lines(p), ...watched(p), ...cameras(p), ...errands(p), ...names(p), ...plots()];
}

function water(p: Palette): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': p.seaOutside } },
    { id: 'world', type: 'fill', source: 'world', maxzoom: WORLD_UNTIL_ZOOM, paint: { 'fill-color': p.land } },
    { id: 'frame', type: 'fill', source: 'frame', paint: { 'fill-color': p.seaOutside } },
    { id: 'home', type: 'fill', source: 'home', paint: { 'fill-color': p.seaHome } },
    { id: 'graticule', type: 'line', source: 'graticule', paint: { 'line-color': p.line, 'line-width': 1 } },
    { id: 'blind', type: 'fill', source: 'blind', paint: { 'fill-pattern': HATCH, 'fill-antialias': false } },
  ];
}

function zoneAreas(p: Palette): LayerSpecification[] {
  const colour: ExpressionSpecification = [
    'match', ['get', 'kind'],
    'anchorage', p.zoneAnchorage,
    'restricted', p.zoneRestricted,
    ['marine-park', 'fish-culture'], p.zonePark,
    p.zoneOwn,
  ];
  const drawn = isKind(...AREAL);
  const areas: ExpressionSpecification = ['all', drawn, ['==', ['geometry-type'], 'Polygon']];
  return [
    { id: 'fairway', type: 'fill', source: 'zones', filter: isKind('fairway-area'), paint: { 'fill-color': p.zoneTraffic, 'fill-opacity': 0.13 } },
    { id: 'fairway-axis', type: 'line', source: 'zones', filter: isKind('fairway'), minzoom: 9, paint: { 'line-color': p.zoneTraffic, 'line-opacity': 0.45, 'line-width': 1, 'line-dasharray': [1, 4] } },
    { id: 'tss-lane', type: 'fill', source: 'zones', filter: isKind('tss-lane'), paint: { 'fill-color': p.zoneTraffic, 'fill-opacity': 0.13 } },
    { id: 'tss-edge', type: 'line', source: 'zones', filter: isKind('tss-lane'), minzoom: 8, paint: { 'line-color': p.zoneTraffic, 'line-opacity': 0.55, 'line-width': 1, 'line-dasharray': [6, 3] } },
    { id: 'tss', type: 'line', source: 'zones', filter: isKind('tss'), minzoom: 8, paint: { 'line-color': p.zoneTraffic, 'line-opacity': 0.75, 'line-width': 1.4 } },
    { id: 'zone-fill', type: 'fill', source: 'zones', filter: areas, paint: { 'fill-color': colour, 'fill-opacity': ['match', ['get', 'kind'], 'restricted', 0.1, 0.045] } },
    { id: 'zone-edge', type: 'line', source: 'zones', filter: areas, minzoom: 8, paint: { 'line-color': colour, 'line-opacity': 0.75, 'line-width': 1, 'line-dasharray': [4, 3] } },
    { id: 'ferry', type: 'line', source: 'zones', filter: isKind('ferry-route'), minzoom: 9, paint: { 'line-color': p.zoneTraffic, 'line-opacity': 0.35, 'line-width': 1, 'line-dasharray': [1, 5] } },
  ];
}

function ground(p: Palette): LayerSpecification[] {
  const land: ExpressionSpecification = ['case', ['to-boolean', ['get', 'added']], p.landAdded, p.land];
  return [
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': land, 'fill-antialias': true } },
    { id: 'coast', type: 'line', source: 'coast', minzoom: 7, paint: { 'line-color': p.coast, 'line-width': 1, 'line-opacity': ['interpolate', ['linear'], ['zoom'], 7, 0.4, 11, 1] } },
    { id: 'outside', type: 'fill', source: 'outside', minzoom: WORLD_UNTIL_ZOOM, paint: { 'fill-color': p.noData } },
    { id: 'bridge', type: 'line', source: 'zones', filter: isKind('bridge'), minzoom: 9, paint: { 'line-color': p.coast, 'line-width': ['interpolate', ['linear'], ['zoom'], 9, 1, 14, 3] } },
  ];
}

function lines(p: Palette): LayerSpecification[] {
  const onLand = isKind('boundary-land', 'boundary-neighbour');
  return [
    { id: 'neighbour', type: 'line', source: 'boundary', filter: onLand, minzoom: 7, paint: { 'line-color': p.boundary, 'line-opacity': 0.5, 'line-width': 1, 'line-dasharray': [5, 3, 1, 3] } },
    { id: 'boundary', type: 'line', source: 'boundary', filter: ['!', onLand], layout: { 'line-join': 'round' }, paint: { 'line-color': p.boundary, 'line-width': ['interpolate', ['linear'], ['zoom'], 6, 1, 9, 2] } },
    {
      id: 'boundary-ticks', type: 'symbol', source: 'boundary', filter: ['!', onLand], minzoom: 8,
      layout: { 'symbol-placement': 'line', 'symbol-spacing': 24, 'icon-image': TICK, 'icon-rotation-alignment': 'map', 'icon-keep-upright': false, 'icon-anchor': 'top', 'icon-allow-overlap': true, 'icon-ignore-placement': true, 'icon-padding': 0 },
    },
    { id: 'site', type: 'symbol', source: 'sites', minzoom: 10.5, layout: { 'icon-image': ['get', 'kind'], 'icon-allow-overlap': true, 'icon-ignore-placement': true }, paint: { 'icon-opacity': 0.75 } },
  ];
}

const isPart = (name: string): ExpressionSpecification => ['==', ['get', 'part'], name];

/** The sea that a camera shows; land hides what is behind it. */
function frames(p: Palette): LayerSpecification[] {
  return [
    { id: 'footprint', type: 'fill', source: 'cameras', filter: isPart('footprint'), paint: { 'fill-color': p.camera, 'fill-opacity': 0.16 } },
    { id: 'footprint-edge', type: 'line', source: 'cameras', filter: isPart('footprint'), paint: { 'line-color': p.camera, 'line-width': 1.2 } },
  ];
}

function cameras(p: Palette): LayerSpecification[] {
  const isChosen = (is: boolean): ExpressionSpecification => ['==', ['get', 'isChosen'], is];
  return [
    { id: 'camera-field', type: 'line', source: 'cameras', filter: ['all', isPart('field'), isChosen(false)], paint: { 'line-color': p.camera, 'line-opacity': 0.45, 'line-width': 1, 'line-dasharray': [1, 3] } },
    { id: 'camera-field-chosen', type: 'line', source: 'cameras', filter: ['all', isPart('field'), isChosen(true)], paint: { 'line-color': p.camera, 'line-width': 1.2, 'line-dasharray': [1, 3] } },
    { id: 'frame-centre', type: 'circle', source: 'cameras', filter: isPart('centre'), paint: { 'circle-radius': 4, 'circle-opacity': 0, 'circle-stroke-color': p.camera, 'circle-stroke-width': 1.4 } },
    { id: 'camera-mast', type: 'symbol', source: 'cameras', filter: isPart('camera'), layout: { 'icon-image': 'camera', 'icon-size': 0.8, 'icon-allow-overlap': true, 'icon-ignore-placement': true } },
    { id: 'camera-mast-chosen', type: 'circle', source: 'cameras', filter: ['all', isPart('camera'), isChosen(true)], paint: { 'circle-radius': 11, 'circle-opacity': 0, 'circle-stroke-color': p.select, 'circle-stroke-width': 1.8 } },
  ];
}

/** A unit's course to where she meets her target; ends in an open circle. */
function errands(p: Palette): LayerSpecification[] {
  return [
    { id: 'errand', type: 'line', source: 'errands', filter: ['==', ['geometry-type'], 'LineString'], paint: { 'line-color': p.patrol, 'line-width': 1.6, 'line-dasharray': [5, 3] } },
    { id: 'errand-end', type: 'circle', source: 'errands', filter: ['==', ['geometry-type'], 'Point'], paint: { 'circle-radius': 5, 'circle-opacity': 0, 'circle-stroke-color': p.patrol, 'circle-stroke-width': 1.6 } },
  ];
}

/** Crosses, that are no target's symbol; the older the fainter, over everything but the targets. */
function plots(): LayerSpecification[] {
  return [
    {
      id: 'plot', type: 'symbol', source: 'plots',
      layout: { 'icon-image': PLOT, 'icon-size': ['interpolate', ['linear'], ['zoom'], 8, 0.65, 11, 0.9, 13, 1.1], 'icon-allow-overlap': true, 'icon-ignore-placement': true, 'icon-padding': 0 },
      paint: { 'icon-opacity': ['interpolate', ['linear'], ['get', 'age'], 0, 1, 1, 0.3] },
    },
  ];
}

function names(p: Palette): LayerSpecification[] {
  const halo = { 'text-halo-color': p.halo, 'text-halo-width': 1.2 } as const;
  const zoneColour: ExpressionSpecification = ['match', ['get', 'kind'], 'anchorage', p.zoneAnchorage, 'restricted', p.zoneRestricted, ['marine-park', 'fish-culture'], p.zonePark, ['tss', 'fairway'], p.zoneTraffic, p.text];
  return [
    { id: 'route-name', type: 'symbol', source: 'zones', filter: ['any', isKind('fairway'), ['all', isKind('tss'), ['>=', ['zoom'], 12]]], minzoom: 11.4, layout: { 'symbol-placement': 'line', 'text-field': ['get', 'name'], 'text-font': FONT, 'text-size': 11, 'symbol-spacing': 700, 'text-max-angle': 30 }, paint: { 'text-color': zoneColour, 'text-opacity': 0.8, ...halo } },
    { id: 'zone-name', type: 'symbol', source: 'zones', filter: isKind('anchorage', 'restricted', 'marine-park', 'fish-culture'), minzoom: 11.5, layout: { 'text-field': ['get', 'name'], 'text-font': FONT, 'text-size': 11, 'text-max-width': 9 }, paint: { 'text-color': zoneColour, 'text-opacity': 0.85, ...halo } },
    { id: 'site-name', type: 'symbol', source: 'sites', minzoom: 11.5, filter: ['any', isKind('camera'), ['>=', ['zoom'], 13]], layout: { 'text-field': ['get', 'name'], 'text-font': FONT, 'text-size': 11, 'text-anchor': 'top', 'text-offset': [0, 0.9] }, paint: { 'text-color': ['match', ['get', 'kind'], 'camera', p.camera, p.text], ...halo } },
    { id: 'port-name', type: 'symbol', source: 'zones', filter: isKind('port', 'typhoon-shelter'), minzoom: 12.3, layout: { 'text-field': ['get', 'name'], 'text-font': FONT, 'text-size': 11, 'text-max-width': 9 }, paint: { 'text-color': p.text, 'text-opacity': 0.8, ...halo } },
    { id: 'place-name', type: 'symbol', source: 'zones', filter: isKind('place'), minzoom: 8.5, layout: { 'text-field': ['get', 'name'], 'text-font': FONT, 'text-size': ['interpolate', ['linear'], ['zoom'], 9, 11, 12, 14], 'text-letter-spacing': 0.04, 'text-max-width': 12, 'symbol-z-order': 'source' }, paint: { 'text-color': p.text, ...halo } },
  ];
}
