import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Alert, Clock, FeedState, RecorderState, Sensor } from './messages';
import type { Camera, CameraOrder, Coverage, Footage } from './seeing';
import type { Pursuit, Unit, UnitOrder } from './units';
import type { AlertAction, AlertCurves, LogEntry } from './watchLog';
import type { WeatherReport } from './weather';
import type { WatchedZone, WatchedZones } from './zones';
import { boxText, type Ellipses, type Plots, type Registrations, type TrackConflict, type TrackSize, type TrackUncertainty, type ViewBounds } from './workings';

/** The server's plain requests, typed. Addresses are relative: the page works under any path. */

export interface AreaChart {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  /** west, south, east, north */
  readonly bounds: readonly [number, number, number, number];
  readonly attributions: readonly { readonly key: string; readonly source: string; readonly licence: string; readonly accuracy: string; readonly notice: string }[];
  readonly land: FeatureCollection;
  readonly boundary: FeatureCollection;
  readonly zones: FeatureCollection;
  readonly fences?: FeatureCollection;
  readonly sites: FeatureCollection;
  readonly world: string;
}

/** One track with all that is known about it. */
export interface TrackDetails {
  readonly track: number;
  readonly status: string;
  readonly mmsi?: number;
  readonly name?: string;
  readonly type?: string;
  readonly sogKn?: number;
  readonly cogDeg?: number;
  readonly headingDeg?: number;
  readonly sources: readonly string[];
  readonly observedAt: string;
  readonly ageSeconds: number;
  readonly callSign?: string;
  readonly imo?: number;
  readonly destination?: string;
  readonly shipType?: number;
  readonly lengthM?: number;
  readonly beamM?: number;
  readonly draughtM?: number;
  readonly navStatus?: number | string;
  readonly simulated?: boolean;
  readonly sourceAges?: readonly {
    readonly source: 'ais' | 'radar' | 'camera' | 'unit';
    readonly observedAt: string;
    readonly ageSeconds: number;
    readonly detail: string;
  }[];
  /** of the live picture alone */
  readonly uncertainty?: TrackUncertainty;
  /** of the live picture alone, where the track does not say it itself */
  readonly size?: TrackSize;
  /** of the live picture alone; oldest first */
  readonly conflicts?: readonly TrackConflict[];
}

export interface TrackHistory {
  readonly track: number;
  /** of a recording: its whole life, RFC 3339 */
  readonly firstSeen?: string;
  readonly lastSeen?: string;
  /** lon, lat, epoch milliseconds, SOG in knots (null where not known) */
  readonly points: readonly (readonly [number, number, number, number | null])[];
}

export interface RunDetails {
  readonly kind: 'live' | 'simulation';
  readonly source: string;
  readonly title: string;
  readonly seed: number;
  readonly clock: Clock;
  readonly sensors: readonly Sensor[];
  readonly feeds: readonly FeedState[];
  readonly simulated: boolean;
  readonly recording?: RecorderState;
}

export interface Session {
  readonly required: boolean;
  readonly operator: string | null;
}

export interface Problem {
  readonly pointer: string;
  readonly message: string;
}

/** What the server refused, or that it could not be reached (`status` 0). */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly problems: readonly Problem[],
  ) {
    super(problems.map((problem) => problem.message).join(' ') || `The server answered ${status}.`);
  }
}

/** Who acts, and from where. Both 1 to 80 characters. */
export interface Actor {
  readonly operator: string;
  readonly console: string;
}

export const api = {
  area: (signal?: AbortSignal) => get<AreaChart>('api/area', signal),
  world: (signal?: AbortSignal) => get<FeatureCollection>('api/area/world', signal),
  track: (track: number, signal?: AbortSignal) => get<Feature<Point, TrackDetails>>(`api/tracks/${track}`, signal),
  history: (track: number, signal?: AbortSignal) => get<TrackHistory>(`api/tracks/${track}/history`, signal),
  alerts: (after: number, signal?: AbortSignal) => get<{ alerts: Alert[]; lastSeq: number }>(`api/alerts?after=${after}`, signal),
  curves: (alert: number, signal?: AbortSignal) => get<AlertCurves>(`api/alerts/${alert}/curves`, signal),
  handle: (incident: number, action: AlertAction, actor: Actor) =>
    send<{ readonly alerts: readonly Alert[] }>('POST', `api/incidents/${incident}/actions`, action, actor),
  task: (incident: number, unit: string, task: Pursuit, actor: Actor) =>
    send<Unit>('POST', `api/incidents/${incident}/tasks`, { unit, task }, actor),
  log: (after: number, signal?: AbortSignal) => get<{ entries: readonly LogEntry[]; lastSeq: number }>(`api/log?after=${after}`, signal),
  note: (text: string, incident: number | null, actor: Actor) =>
    send<LogEntry>('POST', 'api/log', incident === null ? { text } : { text, incident }, actor),
  cameras: (signal?: AbortSignal) => get<{ cameras: readonly Camera[] }>('api/cameras', signal),
  orderCamera: (camera: string, order: CameraOrder, actor: Actor) =>
    send<Footage | { readonly camera: string }>('POST', `api/cameras/${encodeURIComponent(camera)}/orders`, order, actor),
  coverage: (crossSectionM2: number, signal?: AbortSignal) => get<Coverage>(`api/coverage?crossSectionM2=${crossSectionM2}`, signal),
  plots: (bounds: ViewBounds, signal?: AbortSignal) => get<Plots>(`api/plots?bbox=${boxText(bounds)}`, signal),
  uncertainty: (bounds: ViewBounds, signal?: AbortSignal) => get<Ellipses>(`api/uncertainty?bbox=${boxText(bounds)}`, signal),
  registration: (signal?: AbortSignal) => get<Registrations>('api/registration', signal),
  weather: (signal?: AbortSignal) => get<{ weather: readonly WeatherReport[] }>('api/weather', signal),
  units: (signal?: AbortSignal) => get<{ units: readonly Unit[] }>('api/units', signal),
  orderUnit: (unit: string, order: UnitOrder, actor: Actor) => send<Unit>('POST', `api/units/${encodeURIComponent(unit)}/orders`, order, actor),
  addZones: (zones: WatchedZone | WatchedZones, actor: Actor) => send<WatchedZones>('POST', 'api/zones', zones, actor),
  changeZone: (id: string, zone: WatchedZone, actor: Actor) => send<WatchedZone>('PUT', `api/zones/${encodeURIComponent(id)}`, zone, actor),
  deleteZone: (id: string, actor: Actor) => send<WatchedZone>('DELETE', `api/zones/${encodeURIComponent(id)}`, undefined, actor),
  run: (signal?: AbortSignal) => get<RunDetails>('api/run', signal),
  setClock: (change: { readonly speed?: number; readonly playing?: boolean }, actor: Actor) =>
    send<Clock>('PUT', 'api/run/clock', change, actor),
  session: () => get<Session>('api/session'),
  openSession: (token: string) => send<Session>('POST', 'api/session', { token }),
  closeSession: () => send<unknown>('DELETE', 'api/session'),
};

export function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return request<T>(path, signal ? { signal } : {});
}

export function send<T>(method: string, path: string, body?: unknown, actor?: Actor, signal?: AbortSignal): Promise<T> {
  const headers: Record<string, string> = {};
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (actor) {
    headers['Offing-Operator'] = encodeURIComponent(actor.operator);
    headers['Offing-Console'] = encodeURIComponent(actor.console);
  }
  return request<T>(path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }), ...(signal && { signal }) });
}

async function request<T>(path: string, init: RequestInit): Promise<T> {
  const response = await fetch(path, init).catch((cause: unknown) => {
    if (init.signal?.aborted) throw cause;
    throw new ApiError(0, [{ pointer: '', message: 'The server cannot be reached.' }]);
  });
  const body: unknown = await response.json().catch((cause: unknown) => {
    // What was called off half way is no empty answer.
    if (init.signal?.aborted) throw cause;
    return undefined;
  });
  if (!response.ok) throw new ApiError(response.status, problemsOf(body));
  return body as T;
}

function problemsOf(body: unknown): readonly Problem[] {
  const problems = (body as { problems?: unknown } | undefined)?.problems;
  return Array.isArray(problems) ? (problems as Problem[]) : [];
}
