import type { Feature, Point } from 'geojson';
import { api, ApiError, type TrackDetails } from '../stream';
import { speedsOf, type Sample } from './curve';

/** How often what is known about the selected track is asked again. */
const ASK_MS = 2000;

export type Asked = 'asking' | 'known' | 'gone' | 'failed';

/** What the server knows about the selected track, asked every 2 s while it is selected. */
export class Selected {
  details = $state.raw<TrackDetails | null>(null);
  place = $state.raw<readonly [number, number] | null>(null);
  speeds = $state.raw<readonly Sample[]>([]);
  asked = $state<Asked>('asking');

  /** Begins to ask for that track; returns how to stop. */
  follow(track: number): () => void {
    this.details = null;
    this.place = null;
    this.speeds = [];
    this.asked = 'asking';
    const gone = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = async (): Promise<void> => {
      await this.ask(track, gone.signal);
      if (!gone.signal.aborted && this.asked !== 'gone') timer = setTimeout(() => void again(), ASK_MS); // no number comes back
    };
    void again();
    return () => {
      gone.abort();
      clearTimeout(timer);
    };
  }

  private async ask(track: number, signal: AbortSignal): Promise<void> {
    try {
      const [feature, history] = await Promise.all([api.track(track, signal), api.history(track, signal)]);
      if (signal.aborted) return;
      this.take(feature);
      this.speeds = speedsOf(history);
    } catch (error) {
      if (signal.aborted) return;
      this.asked = error instanceof ApiError && error.status === 404 ? 'gone' : 'failed';
    }
  }

  private take(feature: Feature<Point, TrackDetails>): void {
    const [lon, lat] = feature.geometry.coordinates;
    this.details = feature.properties;
    this.place = [lon, lat];
    this.asked = 'known';
  }
}
