import { api, ApiError, type Coverage } from '../stream';

/** How often the sea may have changed enough to ask again. */
const ASK_MS = 60_000;

/** A small boat, a larger one, a coaster: mean radar cross-sections, square metres. */
export const CROSS_SECTIONS_M2 = [2.5, 10, 100] as const;

/** Where the radars see, asked for while an operator wants it shown. */
export class RadarCoverage {
  isOn = $state(false);
  crossSectionM2 = $state<number>(CROSS_SECTIONS_M2[0]);
  /** what the server said last; null before */
  known = $state.raw<Coverage | null>(null);
  hasFailed = $state(false);

  /** Asks for targets of that size at once and then each minute; returns how to stop. */
  follow(crossSectionM2: number): () => void {
    const gone = new AbortController();
    const ask = (): void => void this.ask(crossSectionM2, gone.signal);
    ask();
    const timer = setInterval(ask, ASK_MS);
    return () => {
      gone.abort();
      clearInterval(timer);
    };
  }

  private async ask(crossSectionM2: number, signal: AbortSignal): Promise<void> {
    try {
      const coverage = await api.coverage(crossSectionM2, signal);
      if (signal.aborted) return;
      this.known = coverage;
      this.hasFailed = false;
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof ApiError)) throw error;
      this.hasFailed = true;
    }
  }
}
