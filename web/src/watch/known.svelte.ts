import { ApiError } from '../stream';
import { askAgain } from './asking';
import type { Asked } from './surroundings';

/** Something beside the tracks as it was said last, kept in step with the moment that is shown. */
export class Known<T> {
  all = $state.raw<readonly T[]>([]);
  /** whether it was said at all */
  isSaid = $state(false);
  hasFailed = $state(false);
  private askedForMs = NaN;

  constructor(
    private readonly asked: Asked<T>,
    private readonly momentMs: () => number,
  ) {}

  /** Asks at once, and again when the moment has moved on; returns how to stop. */
  follow(): () => void {
    this.askedForMs = NaN;
    return askAgain((signal) => this.look(signal), this.asked.everyMs);
  }

  private async look(signal: AbortSignal): Promise<void> {
    const atMs = this.momentMs();
    const holds = Math.abs(atMs - this.askedForMs) < this.asked.holdsMs;
    if (Number.isNaN(atMs) || (holds && !this.hasFailed)) return;
    this.askedForMs = atMs;
    await this.ask(atMs, signal);
  }

  private async ask(atMs: number, signal: AbortSignal): Promise<void> {
    try {
      const all = await this.asked.ask(atMs, signal);
      if (signal.aborted) return;
      this.all = all;
      this.isSaid = true;
      this.hasFailed = false;
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof ApiError)) throw error;
      this.hasFailed = true;
    }
  }
}
