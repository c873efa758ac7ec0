import { api, ApiError, type LogEntry } from '../stream';
import { askAgain } from './asking';

/** How often it is asked what was written. */
const ASK_MS = 2000;

/** The watch log of the last 24 hours, read on while it is looked at. */
export class Logbook {
  entries = $state.raw<readonly LogEntry[]>([]);
  /** false until an answer has come, and while none comes */
  isHeard = $state(false);
  private lastSeq = 0;

  /** Reads at once and then on; returns how to stop. */
  follow(): () => void {
    return askAgain((signal) => this.ask(signal), ASK_MS);
  }

  private async ask(signal: AbortSignal): Promise<void> {
    try {
      const { entries, lastSeq } = await api.log(this.lastSeq, signal);
      if (signal.aborted) return;
      // a server that was started anew counts from the beginning
      if (lastSeq < this.lastSeq) {
        this.entries = [];
        this.lastSeq = 0;
      } else {
        this.entries = [...this.entries, ...entries];
        this.lastSeq = lastSeq;
      }
      this.isHeard = true;
    } catch (error) {
      // What was read stays; that the server is gone is told in other places.
      this.isHeard = false;
      if (!signal.aborted && !(error instanceof ApiError)) throw error;
    }
  }
}
