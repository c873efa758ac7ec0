import { api, ApiError, type Camera } from '../stream';

/** How often it is asked where the cameras look. */
const ASK_MS = 2000;

/** Where the cameras look, asked for while an operator wants it shown, and which of them is chosen. */
export class Cameras {
  isOn = $state(false);
  all = $state.raw<readonly Camera[]>([]);
  chosen = $state<string | null>(null);
  hasFailed = $state(false);

  /** Asks at once and then every 2 s; returns how to stop. */
  follow(): () => void {
    const gone = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = async (): Promise<void> => {
      await this.ask(gone.signal);
      if (!gone.signal.aborted) timer = setTimeout(() => void again(), ASK_MS);
    };
    void again();
    return () => {
      gone.abort();
      clearTimeout(timer);
    };
  }

  private async ask(signal: AbortSignal): Promise<void> {
    try {
      const { cameras } = await api.cameras(signal);
      if (signal.aborted) return;
      this.all = cameras;
      this.hasFailed = false;
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof ApiError)) throw error;
      this.hasFailed = true;
    }
  }
}
