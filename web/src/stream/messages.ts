import type { Footage } from './seeing';
import type { WatchedZones } from './zones';

/** What travels on /api/stream (subprotocol offing.v1) as JSON text. Binary frames are in frame.ts. */

export interface Area {
  readonly id: string;
  readonly name: string;
  /** west, south, east, north; degrees, WGS 84 */
  readonly bounds: readonly [number, number, number, number];
  /** IANA name of the local time */
  readonly timeZone: string;
}

export interface Clock {
  /** event time, RFC 3339 with milliseconds and Z */
  readonly time: string;
  /** times real time; 0 means as fast as it can; negative, in a viewing only, backwards */
  readonly speed: number;
  readonly playing: boolean;
  /** the source has nothing more, or a viewing stands at an end of its recording and cannot go on that way */
  readonly ended: boolean;
  /** the span that is kept now, RFC 3339; of a viewing only, as the two below */
  readonly from?: string;
  readonly to?: string;
  /** the recording is still written: `to` moves on */
  readonly growing?: boolean;
  /** it goes round between these two, RFC 3339 */
  readonly loop?: readonly [string, string];
}

export interface Sensor {
  readonly id: string;
  readonly name: string;
  readonly kind: 'radar' | 'camera' | 'ais-station' | 'patrol';
  /** event time of its newest observation, RFC 3339; absent where none came */
  readonly lastAt?: string;
  readonly silent: boolean;
}

export interface FeedState {
  readonly source: string;
  readonly live: boolean;
  readonly status: 'connecting' | 'running' | 'waiting' | 'ended' | 'failed';
  readonly message: string;
  readonly accepted: number;
  /** counts by reason */
  readonly refused: Readonly<Record<string, number>>;
}

/** How the recorder of a run stands. */
export interface RecorderState {
  readonly status: 'off' | 'recording' | 'stopped';
  /** id of the recording that it writes */
  readonly recording?: string;
  /** in words; why it stopped */
  readonly message: string;
  readonly bytes: number;
  /** what is older is deleted, RFC 3339 */
  readonly keptUntil?: string;
  readonly droppedTicks: number;
}

/** What was kept of one run, or brought in from outside. */
export interface Recording {
  readonly id: string;
  readonly title: string;
  readonly kind: 'live' | 'simulation' | 'import';
  readonly source: string;
  readonly seed: number;
  readonly simulated: boolean;
  /** id of the area */
  readonly area: string;
  /** first and last moment kept, RFC 3339; absent while nothing is */
  readonly from?: string;
  readonly to?: string;
  readonly seconds: number;
  readonly bytes: number;
  readonly tracks: number;
  readonly alerts: number;
  readonly crossings: number;
  /** it is still written */
  readonly growing: boolean;
  /** it was closed in order */
  readonly closed: boolean;
  /** the running run writes it */
  readonly current: boolean;
}

export interface RunState {
  /** `replay`: this is no run but a viewing of a recording */
  readonly kind: 'live' | 'simulation' | 'replay';
  readonly source: string;
  readonly title: string;
  readonly seed: number;
  readonly clock: Clock;
  readonly sensors: readonly Sensor[];
  readonly feeds: readonly FeedState[];
  /** whether anything in it is simulated */
  readonly simulated?: boolean;
  /** of a run that is under way */
  readonly recording?: RecorderState;
}

export type Severity = 'alarm' | 'warning' | 'caution';
export type AlertState = 'raised' | 'acknowledged' | 'assigned' | 'silenced' | 'resolved' | 'closed';

export interface Evidence {
  readonly indicator: string;
  /** empty text where it is missing */
  readonly value: number | string | boolean;
  readonly unit: string;
  /** in words, `at least 30`; empty where the rule sets none */
  readonly limit: string;
}

export interface Alert {
  readonly id: number;
  readonly seq: number;
  /** what belongs together: the number of the first alert of this vessel's incident */
  readonly incident: number;
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly category: 'safety' | 'smuggling' | 'integrity';
  readonly state: AlertState;
  readonly track: number;
  readonly raisedAt: string;
  readonly changedAt: string;
  /** the operator's name; empty where the watch did it */
  readonly changedBy: string;
  readonly lon: number;
  readonly lat: number;
  /** what the rule says of the track; empty where it has no sentence */
  readonly sentence: string;
  readonly evidence: readonly Evidence[];
  /** a unit's call sign or a person's name; absent where nobody sees to it */
  readonly assignedTo?: string;
  readonly verdict?: 'true' | 'false';
  readonly reason?: string;
  readonly silencedUntil?: string;
}

/** What is rare about a track and not in the frames. Sent for every shown track at first, then on each change. */
export interface Identity {
  readonly track: number;
  /** 0 where none is known */
  readonly mmsi: number;
  /** the sender's text, never trusted, never markup; empty where not known */
  readonly name: string;
  readonly callSign: string;
  /** AIS ship type 0 to 99; 0 where not known */
  readonly shipType: number;
  /** metres; 0 where not known */
  readonly lengthM: number;
  readonly beamM: number;
}

/** What the server says, one shape per kind. */
export type ServerMessage =
  | {
      readonly kind: 'hello';
      readonly protocol: 'offing.v1';
      readonly version: string;
      readonly area: Area;
      readonly run: RunState;
      /** edge of a tile in the chart plane, metres */
      readonly tileM: number;
      /** frames a second */
      readonly rateHz: number;
      /** number of the newest entry in the alert log */
      readonly alertSeq: number;
      /** of a viewing only: what is viewed */
      readonly recording?: Recording;
    }
  | { readonly kind: 'clock'; readonly clock: Clock }
  | { readonly kind: 'alert'; readonly alert: Alert }
  /** time went back: the alert log ends at this entry now, what came after it has not happened yet */
  | { readonly kind: 'rewind'; readonly alertSeq: number }
  | { readonly kind: 'identities'; readonly identities: readonly Identity[] }
  | { readonly kind: 'sensors'; readonly sensors: readonly Sensor[]; readonly feeds: readonly FeedState[]; readonly recording?: RecorderState }
  /** which version of the rules is live; of the live picture alone */
  | { readonly kind: 'rules'; readonly version: number }
  /** a frame of a camera that this client watches */
  | { readonly kind: 'footage'; readonly footage: Footage }
  /** the zones that users watch, all of them */
  | { readonly kind: 'zones'; readonly zones: WatchedZones }
  /** this client was too slow: frames that it never got */
  | { readonly kind: 'skipped'; readonly frames: number }
  /** what this client sent was refused */
  | { readonly kind: 'problem'; readonly pointer: string; readonly message: string };

/** What the browser says. */
export type ClientMessage =
  /** the part of the chart in view: only its tiles are sent from now on */
  | { readonly kind: 'view'; readonly bounds: readonly [number, number, number, number] }
  /** send the alert log from after this number */
  | { readonly kind: 'resume'; readonly alertSeq: number }
  /** the frames of these cameras from now on, and of no others; 16 at most */
  | { readonly kind: 'cameras'; readonly cameras: readonly string[]; readonly rateHz: number }
  | Order;

/** What a viewing is told to do; only a viewing. */
export type Order =
  /** times real time, 0.1 to 3600 either way */
  | { readonly kind: 'play'; readonly speed: number }
  | { readonly kind: 'pause' }
  /** RFC 3339 */
  | { readonly kind: 'seek'; readonly time: string }
  | { readonly kind: 'step'; readonly by: StepBy; readonly back?: true }
  /** without times: no longer */
  | { readonly kind: 'loop'; readonly from?: string; readonly to?: string };

export type StepBy = 'tick' | 'alert' | 'crossing';
