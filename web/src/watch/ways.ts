import type { RecorderState } from '../stream';

/** What the watch may ask of the whole page: ways into the past, a link, a picture. */
export interface Ways {
  /** absent before the run is known, and where the server does not record */
  readonly recorder: RecorderState | undefined;
  /** opens the recording of this run at a moment, epoch milliseconds */
  replayAt(timeMs: number): void;
  /** opens it that long ago, milliseconds */
  windBack(byMs: number): void;
  share(): void;
  savePicture(): void;
}
