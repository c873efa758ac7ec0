import { ApiError, type Plots, type Ellipses, type ViewBounds } from '../stream';
import { askAgain, whileVisible } from './asking';

/** How often something is asked for, and for how long it holds. */
export interface Pace {
  /** wall time between an answer and the next request */
  readonly everyMs: number;
  /** event time after which what was said is no longer shown */
  readonly holdsMs: number;
}

/** However fast the clock runs, nothing is asked for more often than that, wall time. */
const SOONEST_MS = 1000;

/** What an answer lasts over the time until the next is asked for: an answer takes its time too. */
const RESERVE = 1.5;

/** Wall time between two requests under a clock of that speed: as often as the answers last. */
export function everyMs({ everyMs: usualMs, holdsMs }: Pace, speed: number): number {
  return Math.min(usualMs, Math.max(SOONEST_MS, holdsMs / RESERVE / speed));
}

/** The fastest clock under which what was said still holds when it is said again. */
export function fastest({ holdsMs }: Pace): number {
  return Math.floor(holdsMs / RESERVE / SOONEST_MS);
}

/** Something about the sea in view, asked for while an operator wants it shown and the page is looked at. */
export class InView<T extends Plots | Ellipses> {
  isOn = $state(false);
  /** what was said last; null before, and where the server did not say */
  known = $state.raw<T | null>(null);
  hasFailed = $state(false);

  constructor(
    private readonly request: (bounds: ViewBounds, signal: AbortSignal) => Promise<T>,
    readonly pace: Pace,
  ) {}

  /** Asks about the sea in those bounds at once and again and again; returns how to stop. */
  follow(bounds: ViewBounds, speed: number): () => void {
    return whileVisible(() => askAgain((signal) => this.ask(bounds, signal), everyMs(this.pace, speed)));
  }

  /** What was said, while that is not too old: event time. */
  at(eventMs: number): T | null {
    const isOld = this.known !== null && eventMs - Date.parse(this.known.time) > this.pace.holdsMs;
    return isOld ? null : this.known;
  }

  private async ask(bounds: ViewBounds, signal: AbortSignal): Promise<void> {
    try {
      const known = await this.request(bounds, signal);
      if (signal.aborted) return;
      this.known = known;
      this.hasFailed = false;
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof ApiError)) throw error;
      this.known = null;
      this.hasFailed = true;
    }
  }
}
