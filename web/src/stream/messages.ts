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
  /** times real time; 0 means as fast as it can */
  readonly speed: number;
  readonly playing: boolean;
  /** the source has nothing more; the run stands at its last moment */
  readonly ended: boolean;
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

export interface RunState {
  readonly kind: 'live' | 'simulation';
  readonly source: string;
  readonly title: string;
  readonly seed: number;
  readonly clock: Clock;
  readonly sensors: readonly Sensor[];
  readonly feeds: readonly FeedState[];
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
  readonly evidence: readonly Evidence[];
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
    }
  | { readonly kind: 'clock'; readonly clock: Clock }
  | { readonly kind: 'alert'; readonly alert: Alert }
  | { readonly kind: 'identities'; readonly identities: readonly Identity[] }
  | { readonly kind: 'sensors'; readonly sensors: readonly Sensor[]; readonly feeds: readonly FeedState[] }
  /** this client was too slow: frames that it never got */
  | { readonly kind: 'skipped'; readonly frames: number }
  /** what this client sent was refused */
  | { readonly kind: 'problem'; readonly pointer: string; readonly message: string };

/** What the browser says. */
export type ClientMessage =
  /** the part of the chart in view: only its tiles are sent from now on */
  | { readonly kind: 'view'; readonly bounds: readonly [number, number, number, number] }
  /** send the alert log from after this number */
  | { readonly kind: 'resume'; readonly alertSeq: number };
