package offing.recording.upkeep;

import offing.recording.store.RecordingFolder;

/** Cuts a recording to a span, to whole groups, and seals what stays anew. */
public final class Trimming {
  private final RecordingFolder folder;
  private final long fromMs;
  private final long toMs;

  private Trimming(RecordingFolder folder, long fromMs, long toMs) {
    this.folder = folder;
    this.fromMs = fromMs;
    this.toMs = toMs;
  }

  /** Takes the span that is to stay, epoch milliseconds. */
  public static Trimming of(RecordingFolder folder, long fromMs, long toMs) {
    return new Trimming(folder, fromMs, toMs);
  }

  /** Cuts. */
  public void run() {
    throw new UnsupportedOperationException(folder.id() + fromMs + toMs);
  }
}
