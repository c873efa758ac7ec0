/** Named places of the area, so that a position can be said as an officer would: `near Fan Lau`. */

import type { Feature, Geometry, Position } from 'geojson';
import { clauses, placeName, word } from '../i18n/words';
import type { Alert, AreaChart, Tracks } from '../stream';
import { speed, position } from '../ui/format';
import { trackName } from './names';

export interface NamedPlace {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
}

/** Further than this a place says nothing, nautical miles. */
const NEAR_NM = 4;
/** Metres of a degree of latitude over those of a nautical mile: a minute of arc is a mile, by its old definition. */
const NM_PER_DEG = 60;

/** Every site and zone that has a name, at the middle of its bounds. */
export function placesOf(area: AreaChart): readonly NamedPlace[] {
  return [...area.sites.features, ...area.zones.features].flatMap(placeOf);
}

function placeOf(feature: Feature): readonly NamedPlace[] {
  const name: unknown = feature.properties?.['name'];
  const at = middle(feature.geometry);
  return typeof name === 'string' && name !== '' && at !== undefined ? [{ name, lon: at[0], lat: at[1] }] : [];
}

/** The nearest named place within 4 nm, or undefined. */
export function nearest(places: readonly NamedPlace[], lon: number, lat: number): NamedPlace | undefined {
  let best: NamedPlace | undefined;
  let bestNm = NEAR_NM;
  for (const place of places) {
    const nm = distanceNm(place, lon, lat);
    if (nm < bestNm) {
      best = place;
      bestNm = nm;
    }
  }
  return best;
}

/** Flat over a few miles: good to a percent, which is all that "near" needs. */
function distanceNm(place: NamedPlace, lon: number, lat: number): number {
  const eastNm = (place.lon - lon) * NM_PER_DEG * Math.cos((lat * Math.PI) / 180);
  return Math.hypot(eastNm, (place.lat - lat) * NM_PER_DEG);
}

/** Who and where, in one line: `T 0412, 47.2 kn, near Fan Lau`; the track as it is now where it is still seen. */
export function whereText(alert: Alert, tracks: Tracks, places: readonly NamedPlace[]): string {
  const track = tracks.find(alert.track);
  const lon = track?.lon ?? alert.lon;
  const lat = track?.lat ?? alert.lat;
  const place = nearest(places, lon, lat);
  const sog = track === undefined || Number.isNaN(track.sogKn) ? '' : speed(track.sogKn);
  const where = place === undefined ? position(lon, lat) : word('incidents.near', { place: placeName(place.name) });
  return clauses(...[trackName(alert.track, tracks.identity(alert.track)), sog, where].filter((part) => part !== ''));
}

function middle(geometry: Geometry): Position | undefined {
  const at = positionsOf(geometry);
  if (at.length === 0) return undefined;
  const lons = at.map((p) => p[0]);
  const lats = at.map((p) => p[1]);
  return [(Math.min(...lons) + Math.max(...lons)) / 2, (Math.min(...lats) + Math.max(...lats)) / 2];
}

function positionsOf(geometry: Geometry): readonly Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'MultiPoint':
    case 'LineString':
      return geometry.coordinates;
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
    case 'GeometryCollection':
      return geometry.geometries.flatMap(positionsOf);
  }
}
