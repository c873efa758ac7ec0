import { ApiError, recordingApi, type AreaChart, type Recording, type Timeline, type TrackHistory } from '../stream';
import { word } from '../i18n/words';
import type { Span } from './span';

/** Buckets of the whole span, as many as the overview has pixels or nearly so. */
const BUCKETS = 720;

/** What still grows is asked for again after so long, wall time. */
const AGAIN_MS = 10_000;

/** A window that still moves is not asked for. */
const SETTLED_MS = 150;

/** What is known of a recording beside its picture: what a timeline and a list show. Asked by plain requests. */
export class Recorded {
  about = $state.raw<Recording | null>(null);
  area = $state.raw<AreaChart | null>(null);
  /** the whole span */
  timeline = $state.raw<Timeline | null>(null);
  /** the window, in finer steps; only its tracks are of it alone */
  part = $state.raw<Timeline | null>(null);
  /** life of the track that was asked for last */
  life = $state.raw<TrackHistory | null>(null);
  isMissing = $state(false);
  failure = $state('');

  private readonly closing = new AbortController();
  private asking: AbortController | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private settling: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly id: string,
    private readonly from: typeof recordingApi = recordingApi,
  ) {}

  /** Begins to ask; again while the recording grows. */
  load(): void {
    this.failure = '';
    const { signal } = this.closing;
    this.from.find(this.id, signal).then(
      (about) => {
        this.about = about;
        if (this.area === null) this.from.area(this.id, signal).then((area) => (this.area = area), () => undefined);
        this.loadTimeline(about);
      },
      (error: unknown) => { this.failed(error); },
    );
  }

  private loadTimeline(about: Recording): void {
    this.from.timeline(this.id, BUCKETS, undefined, this.closing.signal).then(
      (timeline) => {
        this.timeline = timeline;
        if (about.growing) this.timer = setTimeout(() => { this.load(); }, AGAIN_MS);
      },
      (error: unknown) => { this.failed(error); },
    );
  }

  /** Asks for the window in finer steps, once it stands. */
  show(window: Span, buckets: number): void {
    clearTimeout(this.settling);
    this.settling = setTimeout(() => {
      this.asking?.abort();
      this.asking = new AbortController();
      const part = [Math.floor(window.fromMs), Math.ceil(window.toMs)] as const;
      this.from.timeline(this.id, Math.min(Math.max(Math.round(buckets), 10), 2000), part, this.asking.signal).then(
        (timeline) => (this.part = timeline),
        () => undefined,
      );
    }, SETTLED_MS);
  }

  /** The life of a track, for the chart and for the timeline. */
  async history(track: number, signal: AbortSignal): Promise<TrackHistory> {
    const life = await this.from.history(this.id, track, signal);
    this.life = life;
    return life;
  }

  close(): void {
    clearTimeout(this.timer);
    clearTimeout(this.settling);
    this.asking?.abort();
    this.closing.abort();
  }

  private failed(error: unknown): void {
    if (this.closing.signal.aborted) return;
    if (!(error instanceof ApiError)) throw error;
    this.isMissing = error.status === 404;
    this.failure = error.status === 0 ? word('action.unreachable') : error.message;
  }
}
