import * as maplibre from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { AreaChart, Coverage, Plots } from '../../stream';
import type { ChartLayer, Errand } from '../chart';
import { blindAreas } from './blind';
import { multiples, type Bounds } from '../geometry';
import { setImages } from './images';
import { plotsOf } from './plots';
import type { Palette } from '../palette';
import { layersOf, styleOf, SWITCHED, zonesOf } from './style';

maplibre.setWorkerUrl(workerUrl);

type PaintProperty = Parameters<MapLibreMap['setPaintProperty']>[1];

const MIN_ZOOM = 2;
const MAX_ZOOM = 17;

/** The chart under the targets: north up, flat, no controls of its own, nothing from outside. */
export function createMap(container: HTMLElement, area: AreaChart, palette: Palette, start: Omit<maplibre.MapOptions, 'container'>): MapLibreMap {
  const map = new maplibre.Map({
    container,
    style: styleOf(area, palette),
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxPitch: 0,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    renderWorldCopies: false,
    fadeDuration: 0,
    // Chinese letters come from the style's own fonts too: the page bundles them, the machine may have none.
    localIdeographFontFamily: false,
    ...start,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.on('styleimagemissing', () => undefined);
  setImages(map, palette);
  return map;
}

/** Gives every layer the colours of another palette; data and places stay. */
export function repaint(map: MapLibreMap, palette: Palette): void {
  setImages(map, palette);
  for (const layer of layersOf(palette)) {
    for (const [property, value] of Object.entries(layer.paint ?? {})) map.setPaintProperty(layer.id, property as PaintProperty, value as never);
  }
}

/** Writes the names of zones and sites anew: those that the area has now. */
export function setNames(map: MapLibreMap, area: AreaChart): void {
  void map.getSource<GeoJSONSource>('zones')?.setData({ type: 'FeatureCollection', features: zonesOf(area) });
  void map.getSource<GeoJSONSource>('sites')?.setData(area.sites);
}

export function showLayer(map: MapLibreMap, layer: ChartLayer, isShown: boolean): void {
  for (const id of SWITCHED[layer] ?? []) map.setLayoutProperty(id, 'visibility', isShown ? 'visible' : 'none');
}

/** Draws the graticule for what is in view and as much again around it. */
export function setGraticule(map: MapLibreMap, bounds: Bounds, stepMin: number): void {
  const [west, south, east, north] = wider(bounds);
  const meridians = multiples(west, east, stepMin).map((lon) => [[lon, south], [lon, north]]);
  const parallels = multiples(south, north, stepMin).map((lat) => [[west, lat], [east, lat]]);
  const geometry = { type: 'MultiLineString' as const, coordinates: [...meridians, ...parallels] };
  void map.getSource<GeoJSONSource>('graticule')?.setData({ type: 'Feature', properties: {}, geometry });
}

/** Hatches the water in which the radars are blind; none where that is not known. */
export function setCoverage(map: MapLibreMap, coverage: Coverage | null): void {
  void map.getSource<GeoJSONSource>('blind')?.setData(coverage ? blindAreas(coverage) : { type: 'FeatureCollection', features: [] });
}

/** Draws what the radars saw; nothing where that is not known. */
export function setPlots(map: MapLibreMap, plots: Plots | null): void {
  void map.getSource<GeoJSONSource>('plots')?.setData(plotsOf(plots));
}

/** Draws the courses of units to where they meet their targets. */
export function setErrands(map: MapLibreMap, errands: readonly Errand[]): void {
  const features = errands.flatMap(([from, to]) => [
    { type: 'Feature' as const, properties: {}, geometry: { type: 'LineString' as const, coordinates: [[...from], [...to]] } },
    { type: 'Feature' as const, properties: {}, geometry: { type: 'Point' as const, coordinates: [...to] } },
  ]);
  void map.getSource<GeoJSONSource>('errands')?.setData({ type: 'FeatureCollection', features });
}

function wider([west, south, east, north]: Bounds): Bounds {
  const w = east - west;
  const h = north - south;
  return [Math.max(-180, west - w), Math.max(-84, south - h), Math.min(180, east + w), Math.min(84, north + h)];
}
