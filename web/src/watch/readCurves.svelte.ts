import { api, ApiError, type Evidence } from '../stream';
import { askAgain } from './asking';
import type { Sample } from './curve';

/** How often it is asked what a rule has read. */
const ASK_MS = 5000;

interface Line {
  readonly indicator: string;
  readonly limit: string;
  readonly samples: readonly Sample[];
}

/** What the rule of an alert has read since its condition began to hold, asked for while it is looked at. */
export class ReadCurves {
  private lines = $state.raw<readonly Line[]>([]);

  /** Asks at once and then on for that alert; returns how to stop. */
  follow(alert: number): () => void {
    this.lines = [];
    return askAgain((signal) => this.ask(alert, signal), ASK_MS);
  }

  /** Of one that the rule read; empty where nothing is known. */
  of({ indicator, limit }: Evidence): readonly Sample[] {
    return this.lines.find((line) => line.indicator === indicator && line.limit === limit)?.samples ?? [];
  }

  private async ask(alert: number, signal: AbortSignal): Promise<void> {
    try {
      const { curves } = await api.curves(alert, signal);
      if (signal.aborted) return;
      this.lines = curves.map(({ indicator, limit, points }) => ({
        indicator,
        limit,
        samples: points.flatMap(([timeMs, value]) => (value === null ? [] : [{ timeMs, value }])),
      }));
    } catch (error) {
      // One that is over has none any more: what was read of it stays.
      if (!signal.aborted && !(error instanceof ApiError)) throw error;
    }
  }
}
