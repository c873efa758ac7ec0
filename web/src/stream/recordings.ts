import type { Feature, FeatureCollection, Point } from 'geojson';
import { get, send, type Actor, type AreaChart, type TrackDetails, type TrackHistory } from './api';
import type { Alert, Recording, RecorderState, Severity } from './messages';
import type { Camera } from './seeing';
import type { WeatherReport } from './weather';

/** What was recorded, over its whole span: what a timeline shows. Times RFC 3339 unless said. */
export interface Timeline {
  readonly from: string;
  readonly to: string;
  /** length of a bucket */
  readonly stepMs: number;
  /** most tracks shown in each bucket, null where nothing is known */
  readonly tracks: readonly (number | null)[];
  readonly alerts: readonly TimelineAlert[];
  readonly crossings: readonly Crossing[];
  readonly outages: readonly Outage[];
  readonly gaps: readonly { readonly from: string; readonly to: string }[];
  readonly light: readonly Light[];
  readonly commands: readonly Command[];
}

export interface TimelineAlert {
  readonly id: number;
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly category: Alert['category'];
  readonly track: number;
  readonly raisedAt: string;
  readonly endedAt?: string;
}

/** A track crossed the boundary, inward or outward. */
export interface Crossing {
  readonly time: string;
  readonly track: number;
  readonly inbound: boolean;
  readonly lon: number;
  readonly lat: number;
}

export interface Outage {
  readonly sensor: string;
  readonly name: string;
  readonly from: string;
  readonly to?: string;
}

export interface Light {
  readonly from: string;
  readonly to: string;
  readonly sun: 'day' | 'civil' | 'nautical' | 'astronomical' | 'night';
  /** it is up */
  readonly moon: boolean;
  /** lit part of its disc */
  readonly moonPercent: number;
}

export interface Command {
  readonly time: string;
  readonly operator: string;
  readonly console: string;
  readonly what: string;
}

export interface Library {
  /** newest first */
  readonly recordings: readonly Recording[];
  readonly recorder: RecorderState;
}

/** Which scenario to simulate ahead into a recording. */
export interface SimulationOrder {
  readonly scenario: string;
  readonly seed?: number;
  readonly density?: number;
}

/** A story that can be simulated. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly story: string;
  readonly seed: number;
  /** RFC 3339 */
  readonly start: string;
  readonly lengthSeconds: number;
  readonly density: number;
}

/** Requests about recordings; moments are epoch milliseconds. */
export const recordingApi = {
  list: (signal?: AbortSignal) => get<Library>('api/recordings', signal),
  scenarios: (signal?: AbortSignal) => get<{ readonly scenarios: readonly Scenario[] }>('api/scenarios', signal),
  find: (id: string, signal?: AbortSignal) => get<Recording>(path(id), signal),
  rename: (id: string, title: string, actor: Actor) => send<Recording>('PATCH', path(id), { title }, actor),
  remove: (id: string, actor: Actor) => send<unknown>('DELETE', path(id), undefined, actor),
  simulate: (order: SimulationOrder, actor: Actor) => send<Recording>('POST', 'api/recordings', order, actor),
  timeline: (id: string, buckets: number, part?: readonly [number, number], signal?: AbortSignal) =>
    get<Timeline>(`${path(id)}/timeline?${query({ buckets: String(buckets), ...(part && { from: rfc(part[0]), to: rfc(part[1]) }) })}`, signal),
  alerts: (id: string, after: number, signal?: AbortSignal) =>
    get<{ alerts: Alert[]; lastSeq: number }>(`${path(id)}/alerts?after=${after}`, signal),
  area: (id: string, signal?: AbortSignal) => get<AreaChart>(`${path(id)}/area`, signal),
  world: (id: string, signal?: AbortSignal) => get<FeatureCollection>(`${path(id)}/area/world`, signal),
  track: (id: string, track: number, atMs: number, signal?: AbortSignal) =>
    get<Feature<Point, TrackDetails>>(`${path(id)}/tracks/${track}?${query({ at: rfc(atMs) })}`, signal),
  cameras: (id: string, atMs: number, signal?: AbortSignal) => get<{ cameras: readonly Camera[] }>(`${path(id)}/cameras?${query({ at: rfc(atMs) })}`, signal),
  weather: (id: string, atMs: number, signal?: AbortSignal) =>
    get<{ weather: readonly WeatherReport[] }>(`${path(id)}/weather?${query({ at: rfc(atMs) })}`, signal),
  history: (id: string, track: number, signal?: AbortSignal) => get<TrackHistory>(`${path(id)}/tracks/${track}/history`, signal),
};

function path(id: string): string {
  return `api/recordings/${encodeURIComponent(id)}`;
}

function query(fields: Record<string, string>): string {
  return new URLSearchParams(fields).toString();
}

function rfc(ms: number): string {
  return new Date(ms).toISOString();
}
