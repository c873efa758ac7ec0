import { initialState, type Alert, type State, type Stream, type Tracks } from '../stream';
import { closed, incidentsOf, inOrder, isNew, worstByTrack, type Incident } from './incidents';

/** How often panels read the picture, a second. */
const READ_HZ = 4;

/** The stream as the panels see it: the newest state and the time, read four times a second, connected or not. */
export class Live {
  readonly stream: Stream;
  /** wall time when this page began to watch, epoch milliseconds */
  readonly openedAtMs: number;
  /** event time when a clock was first heard */
  firstEventMs = $state(NaN);
  state = $state.raw<State>(initialState(0));
  /** event time now, epoch milliseconds; NaN before any clock */
  eventNow = $state(NaN);
  wallNow = $state(0);
  dataAgeMs = $state(NaN);
  /** grows when the tracks change */
  tracksVersion = $state(0);
  /** frames skipped last time, and until when (wall) that is said */
  skipped = $state.raw<{ readonly frames: number; readonly untilMs: number }>({ frames: 0, untilMs: 0 });

  /** open alerts, the most urgent first */
  readonly alerts: readonly Alert[] = $derived(inOrder(this.state.alerts.values()));
  readonly incidents: readonly Incident[] = $derived(incidentsOf(this.state.alerts.values()));
  readonly over: readonly Alert[] = $derived(closed(this.state.alerts.values()));
  readonly newCount: number = $derived(this.incidents.filter(({ alerts }) => alerts.some(isNew)).length);
  readonly worst: ReadonlyMap<number, Alert> = $derived(worstByTrack(this.state.alerts.values()));
  readonly timeZone: string = $derived(this.state.area?.timeZone ?? 'UTC');
  readonly isConnected: boolean = $derived(
    this.state.connection.kind === 'connected' || this.state.connection.kind === 'behind',
  );

  constructor(stream: Stream, nowMs: number = Date.now()) {
    this.stream = stream;
    this.openedAtMs = nowMs;
    this.state = stream.state;
    this.wallNow = nowMs;
  }

  /** The tracks as they are now; whoever reads them here is told when they change. */
  get tracks(): Tracks {
    void this.tracksVersion;
    return this.stream.tracks;
  }

  /** Begins to read; returns how to stop. */
  start(): () => void {
    const unsubscribe = this.stream.subscribe((state) => {
      this.read(state, Date.now());
    }, READ_HZ);
    const timer = setInterval(() => {
      this.read(this.stream.state, Date.now());
    }, 1000 / READ_HZ);
    return () => {
      unsubscribe();
      clearInterval(timer);
    };
  }

  /** Takes over what the stream says at that wall time. */
  read(state: State, nowMs: number): void {
    this.noteSkipped(state, nowMs);
    this.state = state;
    this.wallNow = nowMs;
    this.eventNow = this.stream.eventNow();
    this.dataAgeMs = this.stream.dataAgeMs();
    this.tracksVersion = this.stream.tracks.version;
    if (Number.isNaN(this.firstEventMs)) this.firstEventMs = this.eventNow;
  }

  private noteSkipped(state: State, nowMs: number): void {
    const frames = state.skippedFrames - this.state.skippedFrames;
    if (frames > 0) this.skipped = { frames, untilMs: nowMs + SAY_SKIPPED_MS };
  }
}

/** A client that skipped frames says so for that long. */
const SAY_SKIPPED_MS = 10_000;
