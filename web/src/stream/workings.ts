/** What the picture was made of, and how sure it is. */

/** west, south, east, north, degrees */
export type ViewBounds = readonly [number, number, number, number];

/** The radar plots of the last seconds in a box, before anything was made of them. */
export interface Plots {
  /** event time of the picture, RFC 3339 */
  readonly time: string;
  readonly simulated?: boolean;
  /** so much event time lies between the oldest and the time */
  readonly windowSeconds: number;
  /** how many there are; where that is more than are told, the newest are */
  readonly total: number;
  /** ids of the radars that saw them */
  readonly radars: readonly string[];
  /** lon, lat, event time in epoch milliseconds, which of the radars; the newest first */
  readonly plots: readonly (readonly [number, number, number, number])[];
}

/** The ellipse that holds the true place of a track; its centre is where the track is carried to. */
export interface Ellipse {
  readonly semiMajorM: number;
  readonly semiMinorM: number;
  /** of the major axis, true, [0, 180) */
  readonly bearingDeg: number;
}

/** How sure the picture is of where each track in a box is. */
export interface Ellipses {
  /** event time of the picture, RFC 3339 */
  readonly time: string;
  readonly simulated?: boolean;
  /** that an ellipse holds the true place */
  readonly probability: number;
  /** track, lon and lat of the centre, semi-major and semi-minor axis in metres, bearing of the major axis, event time for which it holds in epoch milliseconds */
  readonly ellipses: readonly (readonly [number, number, number, number, number, number, number])[];
}

/** The same of one track. */
export interface TrackUncertainty extends Ellipse {
  readonly probability: number;
  /** for which it holds: the present; of a lost track when it was seen last; RFC 3339 */
  readonly time: string;
}

/** By how much one radar measures wrong all the time, as far as it is known. */
export interface Registration {
  /** of the radar */
  readonly id: string;
  /** its ranges are too long by that */
  readonly rangeM: number;
  /** standard deviation, as the other */
  readonly rangeSigmaM: number;
  /** its bearings are turned too far clockwise by that */
  readonly bearingDeg: number;
  readonly bearingSigmaDeg: number;
  /** plots of vessels that report themselves by which it is known; 0 where nothing is */
  readonly pairs: number;
}

/** What is taken off the plots of each radar, in the area's order. */
export interface Registrations {
  /** event time of the picture, RFC 3339 */
  readonly time: string;
  readonly simulated?: boolean;
  readonly radars: readonly Registration[];
}

/** How long a track is by what is seen of it; nine of ten lie between the ends. */
export interface TrackSize {
  readonly source: 'radar' | 'camera';
  readonly leastM: number;
  readonly likelyM: number;
  readonly mostM: number;
  /** plots or frames that it rests on */
  readonly looks: number;
}

/** Two sayings of one track that cannot both be true. */
export interface TrackConflict {
  readonly kind: 'name' | 'call-sign' | 'imo' | 'dimensions' | 'same-mmsi' | 'call-sign-series' | 'no-echo';
  /** of the later saying, RFC 3339 */
  readonly time: string;
  readonly before: string;
  readonly now: string;
  readonly times: number;
  readonly distanceM?: number;
  readonly speedKn?: number;
}

/** `bbox` of what lies in a view and a little round it, within the globe. */
export function boxText([west, south, east, north]: ViewBounds): string {
  const [w, h] = [(east - west) * MARGIN, (north - south) * MARGIN];
  const box = [Math.max(-180, west - w), Math.max(-90, south - h), Math.min(180, east + w), Math.min(90, north + h)];
  return box.map((edge) => edge.toFixed(5)).join();
}

/** Of its width and height, so that what is moved into view is there already. */
const MARGIN = 0.1;
