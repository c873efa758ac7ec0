import type { Position } from 'geojson';
import type { WatchedZone } from '../../stream';

/** Longitude and latitude, degrees. */
export type Place = readonly [number, number];

/** A shape while it is drawn or changed. A value; its rings are open, the first corner is not said again. */
export interface Sketch {
  readonly kind: 'area' | 'line' | 'circle';
  /** of an area: outlines and holes; of a line: itself; of a circle: its centre */
  readonly rings: readonly (readonly Place[])[];
  /** of an area: of how many rings each of its polygons is */
  readonly polygons: readonly number[];
  /** radius of a circle, width of a corridor, metres */
  readonly sizeM: number;
}

/** A corner of a sketch, or the middle between it and the next. */
export interface Corner {
  readonly ring: number;
  readonly at: number;
  readonly place: Place;
}

const EARTH_M = 6_371_000;
const RAD = Math.PI / 180;

/** The fewest corners that make something. */
const LEAST = { area: 3, line: 2, circle: 1 } as const;

export function blank(kind: Sketch['kind']): Sketch {
  return { kind, rings: [[]], polygons: [1], sizeM: 0 };
}

/** What a zone looks like; null of one that goes with a track, which has no shape of its own. */
export function sketchOf({ geometry, properties }: WatchedZone): Sketch | null {
  if (geometry === null) return null;
  switch (geometry.type) {
    case 'Polygon':
      return { kind: 'area', rings: geometry.coordinates.map(opened), polygons: [geometry.coordinates.length], sizeM: 0 };
    case 'MultiPolygon':
      return { kind: 'area', rings: geometry.coordinates.flat().map(opened), polygons: geometry.coordinates.map((polygon) => polygon.length), sizeM: 0 };
    case 'LineString':
      return { kind: 'line', rings: [geometry.coordinates.map(placeOf)], polygons: [1], sizeM: properties.widthM ?? 0 };
    case 'Point':
      return { kind: 'circle', rings: [[placeOf(geometry.coordinates)]], polygons: [1], sizeM: properties.radiusM ?? 0 };
  }
}

/** As GeoJSON says it. The sketch is whole. */
export function geometryOf({ kind, rings, polygons }: Sketch): NonNullable<WatchedZone['geometry']> {
  if (kind === 'circle') return { type: 'Point', coordinates: [...rings[0][0]] };
  if (kind === 'line') return { type: 'LineString', coordinates: rings[0].map(positionOf) };
  let from = 0;
  const closed = polygons.map((count) => rings.slice(from, (from += count)).map((ring) => [...ring, ring[0]].map(positionOf)));
  return closed.length === 1 ? { type: 'Polygon', coordinates: closed[0] } : { type: 'MultiPolygon', coordinates: closed };
}

function opened(ring: readonly Position[]): Place[] {
  return ring.slice(0, -1).map(placeOf);
}

function placeOf([lon, lat]: Position): Place {
  return [lon, lat];
}

function positionOf([lon, lat]: Place): Position {
  return [lon, lat];
}

/** Whether it has corners enough, and a circle its radius. */
export function isWhole({ kind, rings, sizeM }: Sketch): boolean {
  return rings.every((ring) => ring.length >= LEAST[kind]) && (kind !== 'circle' || sizeM > 0);
}

/** With one more corner at the end. */
export function added(sketch: Sketch, place: Place): Sketch {
  return withRing(sketch, sketch.rings.length - 1, [...sketch.rings[sketch.rings.length - 1], place]);
}

/** Without the corner that was set last. */
export function withoutLast(sketch: Sketch): Sketch {
  return withRing(sketch, sketch.rings.length - 1, sketch.rings[sketch.rings.length - 1].slice(0, -1));
}

export function moved(sketch: Sketch, { ring, at, place }: Corner): Sketch {
  return withRing(sketch, ring, sketch.rings[ring].with(at, place));
}

/** With a corner more, after that one. */
export function inserted(sketch: Sketch, { ring, at, place }: Corner): Sketch {
  return withRing(sketch, ring, sketch.rings[ring].toSpliced(at + 1, 0, place));
}

/** Without a corner; the same where it would be nothing then. */
export function removed(sketch: Sketch, { ring, at }: Corner): Sketch {
  if (sketch.rings[ring].length <= LEAST[sketch.kind]) return sketch;
  return withRing(sketch, ring, sketch.rings[ring].toSpliced(at, 1));
}

function withRing(sketch: Sketch, ring: number, places: readonly Place[]): Sketch {
  return { ...sketch, rings: sketch.rings.with(ring, places) };
}

export function corners({ rings }: Sketch): readonly Corner[] {
  return rings.flatMap((places, ring) => places.map((place, at) => ({ ring, at, place })));
}

/** Where a corner can be put in: the middle of each edge. */
export function middles({ kind, rings }: Sketch): readonly Corner[] {
  if (kind === 'circle') return [];
  return rings.flatMap((places, ring) =>
    places.flatMap((place, at) => {
      const next = kind === 'area' ? places[(at + 1) % places.length] : places.at(at + 1);
      return next === undefined ? [] : [{ ring, at, place: [(place[0] + next[0]) / 2, (place[1] + next[1]) / 2] as const }];
    }),
  );
}

/** Distance of two places, metres; exact enough for a circle that is drawn by hand. */
export function metresBetween([lon, lat]: Place, [otherLon, otherLat]: Place): number {
  const east = (otherLon - lon) * Math.cos(((lat + otherLat) / 2) * RAD);
  return Math.hypot(east, otherLat - lat) * RAD * EARTH_M;
}

/** What was done to something, to be taken back and done again. */
export interface History<T> {
  readonly past: readonly T[];
  readonly now: T;
  readonly future: readonly T[];
}

export function begun<T>(now: T): History<T> {
  return { past: [], now, future: [] };
}

export function changed<T>({ past, now }: History<T>, next: T): History<T> {
  return { past: [...past, now], now: next, future: [] };
}

export function undone<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  return before === undefined ? history : { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future] };
}

export function redone<T>(history: History<T>): History<T> {
  if (history.future.length === 0) return history;
  return { past: [...history.past, history.now], now: history.future[0], future: history.future.slice(1) };
}
