import type { Feature, FeatureCollection, Position } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Camera, Footage, Look } from '../../stream';
import { moved } from '../geometry';
import { nearest } from '../projection';

/** Distance of the horizon from a height of one metre, with the usual refraction of light, metres. */
const HORIZON_M = 3857;

/** A field too narrow to see is drawn that wide at its far end, CSS pixels. */
const LEAST_WIDTH_PX = 8;

/** The arc at the far end of a field is drawn in so many pieces. */
const ARC_PIECES = 12;

/** The cameras as they are drawn: where each looks, and the frame of the chosen one. */
export interface CameraView {
  readonly cameras: readonly Camera[];
  readonly chosen: string | null;
  readonly footage: Footage | null;
}

export const NO_CAMERAS: CameraView = { cameras: [], chosen: null, footage: null };

/** Draws where the cameras look, over the water and under the targets. */
export function setCameras(map: MapLibreMap, view: CameraView, metresPerPixel: number): void {
  void map.getSource<GeoJSONSource>('cameras')?.setData(camerasOf(view, metresPerPixel));
}

/** The fields of view as lines, and of the chosen camera the sea in its frame. */
export function camerasOf({ cameras, chosen, footage }: CameraView, metresPerPixel: number): FeatureCollection {
  const fields = cameras.map((camera) => feature('field', { type: 'LineString', coordinates: field(camera, metresPerPixel) }, camera.id === chosen));
  const places = cameras.filter(isAshore).map((camera) => feature('camera', { type: 'Point', coordinates: [...camera.position] }, camera.id === chosen));
  return { type: 'FeatureCollection', features: [...fields, ...(footage ? frameOf(footage) : []), ...places] };
}

/** A camera of a unit moves with it: there the unit's own symbol stands, and is what a press means. */
function isAshore({ unit }: Camera): boolean {
  return unit === undefined;
}

function feature(part: string, geometry: Feature['geometry'], isChosen: boolean): Feature {
  return { type: 'Feature', properties: { part, isChosen }, geometry };
}

function frameOf({ footprint, centre }: Footage): Feature[] {
  const sea = footprint.length < 4 ? [] : [feature('footprint', { type: 'Polygon', coordinates: [footprint.map((place) => [...place])] }, true)];
  return centre ? [...sea, feature('centre', { type: 'Point', coordinates: [...centre] }, true)] : sea;
}

/** From the lens along one edge to the range, round and back. */
function field(look: Look, metresPerPixel: number): Position[] {
  const range = reachM(look);
  const least = (Math.asin(Math.min(1, (LEAST_WIDTH_PX * metresPerPixel) / 2 / range)) * 180) / Math.PI;
  const half = Math.max(look.fieldOfViewDeg / 2, least);
  const arc = Array.from({ length: ARC_PIECES + 1 }, (_, i) => {
    const bearing = ((look.azimuthDeg - half + (2 * half * i) / ARC_PIECES) * Math.PI) / 180;
    return moved([...look.position], range * Math.sin(bearing), range * Math.cos(bearing));
  });
  return [[...look.position], ...arc, [...look.position]];
}

/** How far out the upper edge of the picture meets the sea, by the flat earth, metres; the horizon where that is nearer. */
export function reachM({ heightM, elevationDeg, verticalFieldOfViewDeg }: Look): number {
  const horizonM = HORIZON_M * Math.sqrt(heightM);
  const downRad = (-(elevationDeg + verticalFieldOfViewDeg / 2) * Math.PI) / 180;
  return downRad <= 0 ? horizonM : Math.min(horizonM, heightM / Math.tan(downRad));
}

/** The camera ashore under the pointer; of several on one mast the one after the chosen. */
export function cameraAt({ cameras, chosen }: CameraView, toScreen: (lon: number, lat: number) => [number, number], x: number, y: number, reachPx: number): string | null {
  const found = nearest(cameras.filter(isAshore).map((camera) => [camera, toScreen(...camera.position)] as const), x, y, reachPx);
  if (found === null) return null;
  const here = cameras.filter(({ position }) => position[0] === found.position[0] && position[1] === found.position[1]);
  return here[(here.findIndex(({ id }) => id === chosen) + 1) % here.length].id;
}
