import type { Feature, FeatureCollection, LineString, MultiLineString, Polygon, Position } from 'geojson';
import { DEGREE_M } from '../stream';

export type Bounds = readonly [number, number, number, number];

/** East and north metres from one place to another, by the flat earth of their middle: right to a part in a thousand over an area. */
export function offsetM(from: Position, to: Position): [number, number] {
  const midLatRad = (((from[1] + to[1]) / 2) * Math.PI) / 180;
  return [(to[0] - from[0]) * DEGREE_M * Math.cos(midLatRad), (to[1] - from[1]) * DEGREE_M];
}

/** The place that lies so many metres east and north of another. */
export function moved(from: Position, eastM: number, northM: number): [number, number] {
  const lat = from[1] + northM / DEGREE_M;
  return [from[0] + eastM / (DEGREE_M * Math.cos((lat * Math.PI) / 180)), lat];
}

export function distanceM(from: Position, to: Position): number {
  return Math.hypot(...offsetM(from, to));
}

/** A circle as a polygon of 64 sides. */
export function circle(centre: Position, radiusM: number): Polygon {
  const ring = Array.from({ length: 65 }, (_, i) => {
    const turn = ((i % 64) / 64) * 2 * Math.PI;
    return moved(centre, radiusM * Math.sin(turn), radiusM * Math.cos(turn));
  });
  return { type: 'Polygon', coordinates: [ring] };
}

/** The rings of all polygons, as lines, without what runs along the edge of the data: that is a cut, not a coast. */
export function coastOf(land: FeatureCollection): Feature<MultiLineString> {
  const rings = land.features.flatMap((each) => ringsOf(each));
  const data = boundsOf(rings.flat());
  const lines = rings.flatMap((ring) => withoutEdges(ring, data));
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates: lines } };
}

function ringsOf(feature: Feature): Position[][] {
  const { geometry } = feature;
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

export function boundsOf(places: readonly Position[]): Bounds {
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of places) {
    bounds[0] = Math.min(bounds[0], lon);
    bounds[1] = Math.min(bounds[1], lat);
    bounds[2] = Math.max(bounds[2], lon);
    bounds[3] = Math.max(bounds[3], lat);
  }
  return bounds;
}

function withoutEdges(ring: Position[], data: Bounds): Position[][] {
  const lines: Position[][] = [];
  let line: Position[] = [];
  for (let i = 1; i < ring.length; i++) {
    if (isEdge(ring[i - 1], ring[i], data)) {
      if (line.length > 1) lines.push(line);
      line = [];
    } else {
      if (line.length === 0) line.push(ring[i - 1]);
      line.push(ring[i]);
    }
  }
  if (line.length > 1) lines.push(line);
  return lines;
}

function isEdge(a: Position, b: Position, [west, south, east, north]: Bounds): boolean {
  const close = 1e-6;
  const onLon = (lon: number) => Math.abs(a[0] - lon) < close && Math.abs(b[0] - lon) < close;
  const onLat = (lat: number) => Math.abs(a[1] - lat) < close && Math.abs(b[1] - lat) < close;
  return onLon(west) || onLon(east) || onLat(south) || onLat(north);
}

/** Whether a place lies in a polygon (even-odd, holes count). */
export function contains(polygon: Polygon, [x, y]: Position): boolean {
  let inside = false;
  for (const ring of polygon.coordinates) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [xi, yi] = ring[i];
      const [xj, yj] = ring[j];
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
    }
  }
  return inside;
}

/** The line, so that home waters lie on its right: where it does not matter, as it was. */
export function homeOnTheRight(line: LineString, home: Polygon): LineString {
  let right = 0;
  for (let i = 1; i < line.coordinates.length; i++) right += rightness(line.coordinates[i - 1], line.coordinates[i], home);
  return right >= 0 ? line : { ...line, coordinates: [...line.coordinates].reverse() };
}

/** The leg's length where home lies 200 m to its right and not to its left, the negative length the other way round. */
function rightness(from: Position, to: Position, home: Polygon): number {
  const [east, north] = offsetM(from, to);
  const lengthM = Math.hypot(east, north);
  if (lengthM === 0) return 0;
  const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const side = (sign: number) => Number(contains(home, moved(middle, (sign * 200 * north) / lengthM, (-sign * 200 * east) / lengthM)));
  return lengthM * (side(1) - side(-1));
}

/** Steps of a graticule, minutes of arc, coarse to fine. */
const STEPS_MIN = [1200, 600, 300, 120, 60, 30, 10, 5, 2, 1, 0.5, 0.2, 0.1] as const;

/** Minutes between graticule lines so that they stand at least so many pixels apart. */
export function graticuleStepMin(degreesPerPixel: number, leastPx: number): number {
  const wanted = degreesPerPixel * leastPx * 60;
  return STEPS_MIN.reduce((best, step) => (step >= wanted ? step : best), STEPS_MIN[0]);
}

/** The multiples of a step within a range, degrees. */
export function multiples(fromDeg: number, toDeg: number, stepMin: number): number[] {
  const all: number[] = [];
  for (let n = Math.ceil((fromDeg * 60) / stepMin); (n * stepMin) / 60 <= toDeg; n++) all.push((n * stepMin) / 60);
  return all;
}

/** `113°45′E`, `22°07.5′N`: minutes with as many decimals as the step needs. */
export function degreesMinutes(value: number, hemispheres: 'EW' | 'NS', stepMin: number): string {
  const decimals = stepMin % 1 === 0 ? 0 : 1;
  const minutes = Math.round(Math.abs(value) * 60 * 10 ** decimals) / 10 ** decimals;
  const degrees = Math.floor(minutes / 60);
  const rest = (minutes - degrees * 60).toFixed(decimals).padStart(decimals ? 4 : 2, '0');
  const width = hemispheres === 'EW' ? 3 : 2;
  return `${String(degrees).padStart(width, '0')}°${rest}′${hemispheres[value >= 0 ? 0 : 1]}`;
}
