import type { Alert, Area, Clock, FeedState, Recording, RunState, Sensor, ServerMessage } from './messages';
import type { Footage } from './seeing';
import type { WatchedZone } from './zones';

/** How things stand with the server. Wall times, epoch milliseconds. */
export type Connection =
  | { readonly kind: 'connecting'; readonly sinceMs: number }
  | { readonly kind: 'connected'; readonly sinceMs: number }
  /** connected, but the server left frames out for this client a moment ago */
  | { readonly kind: 'behind'; readonly sinceMs: number; readonly frames: number }
  | { readonly kind: 'lost'; readonly sinceMs: number; readonly tries: number; readonly nextTryMs: number };

/** The rare things: all that is neither a position nor an identity. A value; never changed in place. */
export interface State {
  readonly connection: Connection;
  /** absent until the first hello */
  readonly area: Area | null;
  readonly run: Omit<RunState, 'clock' | 'sensors' | 'feeds'> | null;
  readonly clock: Clock | null;
  /** what is viewed; null on the live picture */
  readonly recording: Recording | null;
  readonly sensors: readonly Sensor[];
  readonly feeds: readonly FeedState[];
  /** the newest frame of each camera that is watched */
  readonly footage: ReadonlyMap<string, Footage>;
  /** the zones that users watch; none in a viewing */
  readonly zones: readonly WatchedZone[];
  /** the newest entry of each alert, by its id, in the order in which they were raised */
  readonly alerts: ReadonlyMap<number, Alert>;
  /** every entry of the alert log that was heard, by its number: what a rewind looks back into */
  readonly entries: readonly Alert[];
  /** number of the newest alert entry heard */
  readonly alertSeq: number;
  readonly version: string;
  /** version of the rules that is live; 0 where it was not said */
  readonly rulesVersion: number;
  /** frames a second that the server means to send */
  readonly rateHz: number;
  /** frames that this client never got, since it connected first */
  readonly skippedFrames: number;
  /** what the server refused of this client; the newest */
  readonly problem: { readonly pointer: string; readonly message: string } | null;
  /** messages that were not understood, by reason. Counted, never thrown */
  readonly notUnderstood: Readonly<Record<string, number>>;
}

export function initialState(nowMs: number): State {
  return {
    connection: { kind: 'connecting', sinceMs: nowMs },
    area: null,
    run: null,
    clock: null,
    recording: null,
    sensors: [],
    feeds: [],
    footage: new Map(),
    zones: [],
    alerts: new Map(),
    entries: [],
    alertSeq: 0,
    version: '',
    rulesVersion: 0,
    rateHz: 0,
    skippedFrames: 0,
    problem: null,
    notUnderstood: {},
  };
}

/** The state after one message. Pure: no socket, map or clock in sight. Identities go to the tracks, not here. */
export function apply(state: State, message: ServerMessage): State {
  switch (message.kind) {
    case 'hello':
      return withHello(state, message);
    case 'clock':
      return { ...state, clock: message.clock };
    case 'alert':
      return withAlert(state, message.alert);
    case 'rewind':
      return rewound(state, message.alertSeq);
    case 'identities':
      return state;
    case 'sensors':
      return withSensors(state, message);
    case 'rules':
      return { ...state, rulesVersion: message.version };
    case 'footage':
      return { ...state, footage: new Map(state.footage).set(message.footage.camera, message.footage) };
    case 'zones':
      return { ...state, zones: message.zones.features };
    case 'skipped':
      return { ...state, skippedFrames: state.skippedFrames + message.frames };
    case 'problem':
      return { ...state, problem: { pointer: message.pointer, message: message.message } };
    default:
      return notUnderstood(state, unknownKind(message));
  }
}

/** The state after something that could not be understood. */
export function notUnderstood(state: State, reason: string): State {
  const counts = state.notUnderstood;
  return { ...state, notUnderstood: { ...counts, [reason]: (counts[reason] ?? 0) + 1 } };
}

function withHello(state: State, hello: ServerMessage & { kind: 'hello' }): State {
  const { clock, sensors, feeds, ...run } = hello.run;
  const { area, version, rateHz, recording = null } = hello;
  // Whoever watches zones is told of them after this.
  const next = { ...state, area, run, clock, recording, sensors, feeds, version, rateHz, zones: [] };
  // A server that counts from lower than we did has begun a new log: what we hold belongs to another run.
  return hello.alertSeq < state.alertSeq ? { ...next, alerts: new Map(), entries: [], alertSeq: 0 } : next;
}

function withSensors(state: State, { sensors, feeds, recording }: ServerMessage & { kind: 'sensors' }): State {
  const run = recording && state.run ? { ...state.run, recording } : state.run;
  return { ...state, sensors, feeds, run };
}

function withAlert(state: State, alert: Alert): State {
  const known = state.alerts.get(alert.id);
  const entries = withEntry(state.entries, alert);
  if (known && known.seq >= alert.seq) return entries === state.entries ? state : { ...state, entries };
  const alerts = new Map(state.alerts).set(alert.id, alert);
  return { ...state, alerts, entries, alertSeq: Math.max(state.alertSeq, alert.seq) };
}

/** The log with one more entry, in the order of their numbers; mostly it is the newest. */
function withEntry(entries: readonly Alert[], entry: Alert): readonly Alert[] {
  const after = entries.findLastIndex((each) => each.seq <= entry.seq);
  if (after >= 0 && entries[after].seq === entry.seq) return entries;
  return entries.toSpliced(after + 1, 0, entry);
}

/** The log ends at that entry: each alert is as its newest remaining entry says, and what has none never was. */
function rewound(state: State, alertSeq: number): State {
  if (alertSeq >= state.alertSeq) return state;
  const entries = state.entries.filter((entry) => entry.seq <= alertSeq);
  const alerts = new Map(entries.map((entry) => [entry.id, entry] as const));
  return { ...state, entries, alerts, alertSeq };
}

/** Only a server newer than this page gets here: the compiler holds that every kind above is covered. */
function unknownKind(message: never): string {
  return `stream.kind.unknown:${String((message as { kind?: unknown }).kind).slice(0, 32)}`;
}
