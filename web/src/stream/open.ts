import { eventAt, hear, stopped, type HeardClock } from './clock';
import { TrackColumns } from './columns';
import { decodeFrame } from './frame';
import { Listeners } from './listeners';
import type { ClientMessage, Order, ServerMessage, StepBy } from './messages';
import { ReturningSocket, type SocketEvents, type SocketFactory } from './socket';
import { apply, initialState, notUnderstood, type Connection, type State } from './state';
import type { Stream, Viewing } from './stream';

/** How long a client that skipped frames says so. */
const BEHIND_MS = 10_000;

/** A playing server that says nothing for this long is taken for gone, even if the socket looks open. */
const SILENCE_MS = 15_000;

/** Ticks after a hello until what the server did not send again is dropped: its first frames come before the second clock. */
const CLOCKS_UNTIL_WHOLE = 2;

/** Connects to the server that served this page. */
export function openStream(url: string = streamUrl(), create?: SocketFactory): Stream {
  return new LiveStream(() => url, create);
}

/** Opens a viewing of a recording, paused at a moment of it; at its first where none is said. */
export function openViewing(recording: string, atMs = NaN, url: string = streamUrl(), create?: SocketFactory): Viewing {
  return new RecordingStream(recording, atMs, url, create);
}

function streamUrl(): string {
  return new URL('api/stream', document.baseURI).href.replace(/^http/, 'ws');
}

type Box = readonly [west: number, south: number, east: number, north: number];

/** A box of the chart in which nothing of the area is. */
function beside([west, south, east, north]: Box): Box {
  return east < 179 ? [east, south, east + 1, north] : [west - 1, south, west, north];
}

class LiveStream implements Stream, SocketEvents {
  state: State = initialState(Date.now());
  readonly tracks = new TrackColumns();

  private readonly socket: ReturningSocket;
  private readonly listeners = new Listeners(() => this.state);
  private readonly watchdog: ReturnType<typeof setInterval>;
  protected clock: HeardClock | null = null;
  private clocksSinceHello = 0;
  private heardAtMs = NaN;
  private lostSinceMs = NaN;
  /** undefined: not told yet; null: nothing is looked at */
  private view: Box | null | undefined;
  private cameras: readonly string[] = [];
  private camerasHz = 1;

  constructor(address: (stream: Stream) => string, create?: SocketFactory) {
    this.socket = new ReturningSocket(() => address(this), this, create);
    this.watchdog = setInterval(() => this.watch(), 1000);
  }

  subscribe(listener: (state: State) => void, hz = 4): () => void {
    return this.listeners.add(listener, hz);
  }

  eventNow(): number {
    return this.clock ? eventAt(this.clock, Date.now()) : NaN;
  }

  dataAgeMs(): number {
    return Date.now() - this.heardAtMs;
  }

  setView(bounds: Box | null): void {
    if (bounds === null || this.view === null) this.beginTracksAnew();
    this.view = bounds;
    this.sayView();
  }

  watchCameras(cameras: readonly string[], rateHz = 1): void {
    this.cameras = cameras;
    this.camerasHz = rateHz;
    const watched = [...this.state.footage].filter(([camera]) => cameras.includes(camera));
    this.change({ ...this.state, footage: new Map(watched) });
    if (this.state.area !== null) this.say({ kind: 'cameras', cameras, rateHz });
  }

  /** What was drawn would be old when it is looked at again: all of it comes anew then, as after a hello. */
  private beginTracksAnew(): void {
    this.tracks.greet();
    this.tracks.forgetUngreeted();
    this.listeners.changed();
  }

  private sayView(): void {
    const { area } = this.state;
    if (area === null) return;
    this.say({ kind: 'view', bounds: this.view === undefined ? area.bounds : (this.view ?? beside(area.bounds)) });
  }

  reconnect(): void {
    this.socket.retry();
  }

  close(): void {
    clearInterval(this.watchdog);
    this.listeners.clear();
    this.socket.close();
  }

  trying(): void {
    if (Number.isNaN(this.lostSinceMs)) this.connection({ kind: 'connecting', sinceMs: Date.now() });
  }

  opened(): void {
    this.heardAtMs = Date.now();
  }

  lost(tries: number, nextTryMs: number): void {
    if (Number.isNaN(this.lostSinceMs)) this.lostSinceMs = Date.now();
    this.connection({ kind: 'lost', sinceMs: this.lostSinceMs, tries, nextTryMs });
  }

  text(text: string): void {
    this.heardAtMs = Date.now();
    try {
      const message = JSON.parse(text) as ServerMessage;
      this.change(apply(this.state, message));
      this.actOn(message);
    } catch {
      this.change(notUnderstood(this.state, 'stream.text.malformed'));
    }
  }

  binary(bytes: Uint8Array): void {
    this.heardAtMs = Date.now();
    try {
      this.tracks.take(decodeFrame(bytes));
      this.listeners.changed();
    } catch {
      this.change(notUnderstood(this.state, 'stream.frame.malformed'));
    }
  }

  /** What a message asks for beside the state. */
  private actOn(message: ServerMessage): void {
    if (message.kind === 'hello') this.greeted(message);
    else if (message.kind === 'clock') this.ticked();
    else if (message.kind === 'identities') this.tracks.learn(message.identities);
    else if (message.kind === 'skipped') this.connection({ kind: 'behind', sinceMs: Date.now(), frames: message.frames });
  }

  protected greeted(hello: ServerMessage & { kind: 'hello' }): void {
    this.lostSinceMs = NaN;
    this.clocksSinceHello = 0;
    this.tracks.greet();
    this.clock = hear(hello.run.clock, Date.now());
    this.sayView();
    this.say({ kind: 'resume', alertSeq: this.state.alertSeq });
    if (this.cameras.length > 0) this.say({ kind: 'cameras', cameras: this.cameras, rateHz: this.camerasHz });
    this.connection({ kind: 'connected', sinceMs: Date.now() });
  }

  private ticked(): void {
    if (this.state.clock) this.clock = hear(this.state.clock, Date.now());
    if (++this.clocksSinceHello === CLOCKS_UNTIL_WHOLE) this.tracks.forgetUngreeted();
  }

  /** Once a second: ends `behind`, and gives up a server that plays but says nothing. */
  private watch(): void {
    const { connection, clock } = this.state;
    if (connection.kind === 'behind' && Date.now() - connection.sinceMs > BEHIND_MS) {
      this.connection({ kind: 'connected', sinceMs: Date.now() });
    }
    const shouldSpeak = connection.kind === 'connected' || connection.kind === 'behind';
    if (shouldSpeak && clock?.playing && !clock.ended && this.dataAgeMs() > SILENCE_MS) this.socket.retry();
  }

  private connection(connection: Connection): void {
    this.change({ ...this.state, connection });
  }

  private change(state: State): void {
    this.state = state;
    this.listeners.changed();
  }

  protected say(message: ClientMessage): void {
    this.socket.send(message);
  }
}

/** Server says what it has within so long after a hello; what it did not is gone. */
const WHOLE_AFTER_MS = 2000;

/** A viewing: the same picture on a clock of its own, which stands while the server is away and goes on from there. */
class RecordingStream extends LiveStream implements Viewing {
  private forgetting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly recording: string,
    startMs: number,
    base: string,
    create?: SocketFactory,
  ) {
    super((stream) => viewingUrl(base, recording, whereTo(stream, startMs)), create);
  }

  play(speed: number): void {
    this.order({ kind: 'play', speed });
  }

  pause(): void {
    this.order({ kind: 'pause' });
  }

  seek(ms: number): void {
    this.order({ kind: 'seek', time: new Date(ms).toISOString() });
  }

  step(by: StepBy, back = false): void {
    this.order(back ? { kind: 'step', by, back } : { kind: 'step', by });
  }

  loop(aMs: number, bMs: number): void {
    const [from, to] = [aMs, bMs].sort((a, b) => a - b).map((ms) => new Date(ms).toISOString());
    this.order({ kind: 'loop', from, to });
  }

  endLoop(): void {
    this.order({ kind: 'loop' });
  }

  override lost(tries: number, nextTryMs: number): void {
    if (this.clock) this.clock = stopped(this.clock, Date.now());
    super.lost(tries, nextTryMs);
  }

  override close(): void {
    clearTimeout(this.forgetting);
    super.close();
  }

  /** A paused viewing has no second clock by which to know that everything is here. */
  protected override greeted(hello: ServerMessage & { kind: 'hello' }): void {
    super.greeted(hello);
    clearTimeout(this.forgetting);
    this.forgetting = setTimeout(() => this.tracks.forgetUngreeted(), WHOLE_AFTER_MS);
  }

  private order(order: Order): void {
    this.say(order);
  }
}

/** Where the next socket begins: where this one stood, going on as it did. */
function whereTo(stream: Stream, startMs: number): Where {
  const { clock } = stream.state;
  if (!clock) return Number.isNaN(startMs) ? {} : { at: new Date(startMs).toISOString() };
  return { at: new Date(stream.eventNow()).toISOString(), speed: String(clock.speed), playing: String(clock.playing) };
}

interface Where {
  readonly at?: string;
  readonly speed?: string;
  readonly playing?: string;
}

function viewingUrl(base: string, recording: string, where: Where): string {
  return `${base}?${new URLSearchParams({ recording, ...where }).toString()}`;
}
