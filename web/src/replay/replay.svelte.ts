import type { Chart } from '../chart';
import { openViewing, recordingApi, type Clock, type StepBy, type TrackHistory, type Viewing } from '../stream';
import { Desk } from '../watch/desk.svelte';
import { Live } from '../watch/live.svelte';
import { past } from '../watch/surroundings';
import type { Seat } from '../watch/seat.svelte';
import { countUntil, eventsOf, type Happened } from './events';
import { Recorded } from './recorded.svelte';
import { Scrub } from './scrub';
import { centred, clamped, firstWindow, isIn, moved, lengthOf, type Span } from './span';
import { FASTEST, faster } from './speeds';

/** What is seen of which recording, and when: what a link says. */
export interface Moment {
  readonly recording: string;
  /** epoch milliseconds */
  readonly timeMs: number;
  readonly track: number | null;
  readonly alert: number | null;
  /** the middle of the chart; null while it is not drawn */
  readonly view: { readonly lon: number; readonly lat: number; readonly zoom: number } | null;
}

/** Where to begin. */
export interface Beginning {
  readonly atMs?: number;
  readonly track?: number | null;
  readonly alert?: number | null;
}

/** How often the playhead is read, a second: a hand that drags must not wait for it. */
const HEAD_HZ = 30;

/** So long a moment that was asked for is shown although the server has not said yet that it is there. */
const PATIENCE_MS = 1500;

/** A clock so near to the moment that was asked for is there: a tick, and a bit. */
const THERE_MS = 1500;

/** One viewing of one recording, and what its viewer looks at. One per Replay page; every part of it reads and asks it. */
export class Replay {
  readonly viewing: Viewing;
  /** the viewing as panels read it: state, time, tracks */
  readonly live: Live;
  /** the same parts as the watch has, over this picture */
  readonly desk: Desk;
  readonly recorded: Recorded;

  /** event time of the picture, epoch milliseconds */
  nowMs = $state(NaN);
  isPlaying = $state(false);
  /** of the clock, signed */
  clockSpeed = $state(1);
  isEnded = $state(false);
  /** what the keys and the slider are set to; never negative */
  speed = $state(1);
  /** the span that is kept */
  private fromMs = $state(NaN);
  private toMs = $state(NaN);
  /** the moment that a hand points at, or that was asked for and is not there yet */
  private wantedMs = $state<number | null>(null);
  /** the part of time that is on the timeline */
  window = $state.raw<Span | null>(null);
  loopFromMs = $state<number | null>(null);
  loopToMs = $state<number | null>(null);
  pins = $state.raw<readonly number[]>([]);
  isCourseShown = $state(true);
  isFollowing = $state(false);
  /** what the server refused and is not put away; its place in the message and why */
  problem = $state.raw<{ readonly pointer: string; readonly message: string } | null>(null);

  readonly whole: Span | null = $derived(Number.isNaN(this.fromMs) || this.toMs <= this.fromMs ? null : { fromMs: this.fromMs, toMs: this.toMs });
  /** where the playhead stands */
  readonly headMs: number = $derived(this.wantedMs ?? this.nowMs);
  readonly events: readonly Happened[] = $derived.by(() => this.told());
  /** events that have happened at the playhead */
  readonly happened: number = $derived(countUntil(this.events, this.headMs));
  /** the gap in which the playhead stands */
  readonly gap: Span | null = $derived(this.gapAt(this.headMs));
  readonly isGrowing: boolean = $derived.by(() => this.live.state.clock?.growing === true);

  private readonly scrub: Scrub;
  private isScrubbing = false;
  private resumeAt: number | null = null;
  private patientUntilMs = 0;
  private toBeShown = false;

  constructor(
    readonly recording: string,
    seat: Seat,
    { atMs = NaN, track = null, alert = null }: Beginning = {},
    open: typeof openViewing = openViewing,
    from: typeof recordingApi = recordingApi,
  ) {
    this.viewing = open(recording, atMs);
    this.live = new Live(this.viewing);
    this.desk = new Desk(this.live, seat, past(recording));
    this.desk.track = track;
    this.desk.alert = alert;
    this.recorded = new Recorded(recording, from);
    this.scrub = new Scrub((ms) => { this.viewing.seek(ms); });
  }

  private told(): readonly Happened[] {
    const { timeline } = this.recorded;
    return timeline === null ? [] : eventsOf(timeline, this.pins, { tracks: this.live.stream.tracks, timeZone: this.live.timeZone });
  }

  get chart(): Chart | null {
    return this.desk.chart;
  }

  get track(): number | null {
    return this.desk.track;
  }

  set track(track: number | null) {
    this.desk.selectTrack(track);
  }

  get alert(): number | null {
    return this.desk.alert;
  }

  set alert(alert: number | null) {
    this.desk.alert = alert;
  }

  /** Begins to read and to ask; returns how to stop. */
  start(): () => void {
    const read = (): void => { this.read(); };
    const stops = [this.live.start(), this.viewing.subscribe(read, HEAD_HZ)];
    const timer = setInterval(read, 1000 / HEAD_HZ);
    this.recorded.load();
    return () => {
      clearInterval(timer);
      stops.forEach((stop) => { stop(); });
      this.close();
    };
  }

  close(): void {
    this.scrub.close();
    this.recorded.close();
    this.viewing.close();
  }

  /** Reads the clock as it stands now. */
  read(): void {
    const { clock, problem } = this.viewing.state;
    if (clock !== null) this.takeClock(clock);
    if (problem !== this.seenProblem) this.problem = this.seenProblem = problem;
  }

  private seenProblem: Replay['problem'] = null;

  private takeClock(clock: Clock): void {
    const wasIn = this.window !== null && isIn(this.window, this.headMs);
    const beforeMs = this.headMs;
    this.nowMs = this.viewing.eventNow();
    this.isPlaying = clock.playing && !clock.ended;
    this.clockSpeed = clock.speed;
    this.isEnded = clock.ended;
    this.fromMs = Date.parse(clock.from ?? clock.time);
    this.toMs = Date.parse(clock.to ?? clock.time);
    this.takeLoop(clock);
    const isThere = this.wantedMs !== null && Math.abs(this.nowMs - this.wantedMs) < THERE_MS;
    if (!this.isScrubbing && (isThere || Date.now() > this.patientUntilMs)) this.wantedMs = null;
    this.keepWindow(wasIn, beforeMs);
  }

  /** The loop of the clock holds, and ends with it; marks that make no loop yet are the hand's. */
  private takeLoop({ loop }: Clock): void {
    if (loop !== undefined) [this.loopFromMs, this.loopToMs] = loop.map((time) => Date.parse(time));
    else if (this.isLooping) this.loopFromMs = this.loopToMs = null;
    this.isLooping = loop !== undefined;
  }

  private isLooping = false;

  /** The window goes along with the playhead while that is on it, and comes to it after an order. */
  private keepWindow(wasIn: boolean, beforeMs: number): void {
    const { whole, headMs } = this;
    if (whole === null) return;
    if (this.window === null) this.window = firstWindow(whole, headMs);
    else if (this.wasWhole) this.window = whole;
    this.wasWhole = this.window.fromMs === whole.fromMs && this.window.toMs === whole.toMs;
    if (this.isScrubbing || headMs === beforeMs || isIn(this.window, headMs)) return;
    if (this.toBeShown || !this.isPlaying) this.window = centred(this.window, headMs, whole);
    else if (wasIn) this.window = moved(this.window, Math.sign(this.clockSpeed) * lengthOf(this.window) * 0.9, whole);
    this.toBeShown = false;
  }

  private wasWhole = false;

  setWindow(window: Span): void {
    this.window = window;
    this.wasWhole = this.whole !== null && window.fromMs <= this.whole.fromMs && window.toMs >= this.whole.toMs;
  }

  /** Plays at the chosen speed, or pauses. From an end it begins at the other one. */
  toggle(): void {
    if (this.isPlaying) this.viewing.pause();
    else this.play(this.isEnded && !this.isGrowing ? this.restart() : this.speed);
  }

  private restart(): number {
    const { whole } = this;
    const isAtStart = whole !== null && this.nowMs - whole.fromMs < THERE_MS;
    if (whole !== null && !isAtStart) this.seek(whole.fromMs);
    return this.speed;
  }

  pause(): void {
    this.viewing.pause();
  }

  /** Plays that way; again for faster. */
  run(direction: 1 | -1): void {
    const isRunning = this.isPlaying && Math.sign(this.clockSpeed) === direction;
    if (isRunning) this.speed = Math.min(faster(this.speed), FASTEST);
    this.play(direction * this.speed);
  }

  /** Changes the speed, the way it goes. */
  setSpeed(speed: number): void {
    this.speed = speed;
    if (this.isPlaying) this.play((this.clockSpeed < 0 ? -1 : 1) * speed);
  }

  private play(speed: number): void {
    this.toBeShown = true;
    this.wantedMs = null;
    this.viewing.play(speed);
  }

  step(by: StepBy, back = false): void {
    this.problem = null;
    this.toBeShown = true;
    this.wantedMs = null;
    this.viewing.step(by, back);
  }

  /** Goes to a moment. */
  seek(ms: number): void {
    if (this.whole === null) return;
    this.problem = null;
    this.toBeShown = true;
    this.wantedMs = clamped(this.whole, ms);
    this.patientUntilMs = Date.now() + PATIENCE_MS;
    this.viewing.seek(this.wantedMs);
  }

  /** A hand takes hold of the playhead: the clock stands until it lets go. */
  beginScrub(): void {
    this.isScrubbing = true;
    this.problem = null;
    this.resumeAt = this.isPlaying ? this.clockSpeed : null;
    if (this.isPlaying) this.viewing.pause();
  }

  scrubTo(ms: number): void {
    if (!this.isScrubbing || this.whole === null) return;
    this.wantedMs = clamped(this.whole, ms);
    this.scrub.to(this.wantedMs);
  }

  endScrub(): void {
    if (!this.isScrubbing) return;
    this.scrub.flush();
    this.isScrubbing = false;
    this.patientUntilMs = Date.now() + PATIENCE_MS;
    if (this.resumeAt !== null) this.viewing.play(this.resumeAt);
  }

  /** Goes to an event, and selects what it is about. */
  goTo(event: Happened): void {
    this.seek(event.ms);
    if (event.track !== undefined) this.track = event.track;
    if (event.alert !== undefined) this.alert = event.alert;
  }

  /** One end of the loop is here; with both it begins. */
  markLoop(end: 'from' | 'to'): void {
    if (end === 'from') this.loopFromMs = this.headMs;
    else this.loopToMs = this.headMs;
    if (this.loopFromMs !== null && this.loopToMs !== null && this.loopFromMs !== this.loopToMs) {
      this.viewing.loop(this.loopFromMs, this.loopToMs);
    }
  }

  clearLoop(): void {
    this.loopFromMs = this.loopToMs = null;
    this.viewing.endLoop();
  }

  /** Pins this moment, or takes its pin away. */
  togglePin(): void {
    const near = this.pins.find((ms) => Math.abs(ms - this.headMs) < THERE_MS);
    this.pins = near === undefined ? [...this.pins, this.headMs] : this.pins.filter((ms) => ms !== near);
  }

  toggleCourse(): void {
    this.isCourseShown = !this.isCourseShown;
    this.chart?.setLayer('course', this.isCourseShown);
  }

  toggleFollow(): void {
    this.isFollowing = !this.isFollowing;
    this.chart?.follow(this.isFollowing);
  }

  /** Life of the selected track; null while it is not known. */
  get life(): TrackHistory | null {
    const { life } = this.recorded;
    return life !== null && life.track === this.track ? life : null;
  }

  private gapAt(ms: number): Span | null {
    const gap = this.recorded.timeline?.gaps.find(({ from, to }) => ms >= Date.parse(from) && ms < Date.parse(to));
    return gap === undefined ? null : { fromMs: Date.parse(gap.from), toMs: Date.parse(gap.to) };
  }
}
