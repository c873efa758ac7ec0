import type { LineString, MultiPolygon, Point, Polygon } from 'geojson';

/** A zone that a user drew to be told who enters it, as GeoJSON says it. */
export interface WatchedZone {
  readonly type: 'Feature';
  /** absent of one that the server has not seen yet */
  readonly id?: string;
  /** null of a circle that goes with a track */
  readonly geometry: Polygon | MultiPolygon | Point | LineString | null;
  readonly properties: WatchedZoneProperties;
}

export interface WatchedZoneProperties {
  readonly name: string;
  readonly kind?: string;
  /** of a point, and of a circle that goes with a track */
  readonly radiusM?: number;
  /** of a line */
  readonly widthM?: number;
  /** about which the circle goes */
  readonly track?: number;
  /** `22:00`, each day in the area's time zone; both or none */
  readonly from?: string;
  readonly to?: string;
  /** who is inside for so long has entered */
  readonly dwellSeconds?: number;
  /** who is so far outside has left */
  readonly hysteresisM?: number;
}

export interface WatchedZones {
  readonly type: 'FeatureCollection';
  readonly features: readonly WatchedZone[];
}
