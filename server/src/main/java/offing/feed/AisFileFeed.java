package offing.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.SortedMap;
import offing.ais.AisDecoder;
import offing.feed.log.FileTimes;
import offing.feed.log.LineReader;
import offing.feed.log.LogFile;
import offing.observation.ObservationSink;

/**
 * Opens logs of AIS sentences as feeds. {@link FileTimes} says what happens where a log states no
 * times; {@code ais.time.assumed} counts that.
 */
public final class AisFileFeed {
  /** Where the clock starts that runs without any date: the same bytes give the same picture. */
  private static final long UNDATED_START_MS = Instant.parse("2000-01-01T00:00:00Z").toEpochMilli();

  private static final long MINUTE_MS = 60_000;

  /** How much of the file may lie before its first date. */
  private static final long DATE_BYTES = 4L << 20;

  private AisFileFeed() {}

  /** Opens the log at its first observation; refuses a file that cannot be read or has none. */
  public static Feed open(Path path) {
    return open(LogFile.of(path));
  }

  /** Opens the log at its first observation; refuses a file that cannot be read or has none. */
  public static Feed open(LogFile log) {
    try {
      return LogFeed.open(log, new Sentences(startMs(log)), "AIS sentence");
    } catch (IOException e) {
      throw log.refusal("it cannot be read: " + e.getMessage());
    }
  }

  /**
   * Where the clock starts that runs if the file states no times: so that it is right at the first
   * base station near the file's beginning; some fixed date where there is none.
   */
  private static long startMs(LogFile log) throws IOException {
    var scout = new Sentences(UNDATED_START_MS);
    FileTimes times = scout.times;
    try (InputStream in = log.open()) {
      var lines = new LineReader(in);
      boolean more = true;
      while (more && !times.isStated() && !times.hasUtc()) {
        if (lines.next()) {
          scout.accept(lines.bytes(), lines.from(), lines.to(), observation -> {});
        }
        more = !lines.isAtEnd() && lines.bytesRead() < DATE_BYTES;
      }
    }
    boolean dated = times.hasUtc() && !times.isStated();
    long minutes = dated ? Math.round(times.behindFirstUtcMs() / (double) MINUTE_MS) : 0;
    return UNDATED_START_MS + minutes * MINUTE_MS;
  }

  /** Lines of AIS sentences. */
  private static final class Sentences implements LogDecoder {
    private final FileTimes times;
    private final AisDecoder decoder;

    Sentences(long startMs) {
      times = new FileTimes(startMs);
      decoder = new AisDecoder(times);
    }

    @Override
    public void accept(byte[] bytes, int from, int to, ObservationSink sink) {
      decoder.accept(bytes, from, to, times.clockMs(), sink);
    }

    @Override
    public void finish() {
      decoder.finish();
    }

    @Override
    public SortedMap<String, Long> refused() {
      SortedMap<String, Long> refused = decoder.refused();
      if (times.assumed() > 0) {
        refused.put("ais.time.assumed", times.assumed());
      }
      if (times.ahead() > 0) {
        refused.put("ais.time.ahead", times.ahead());
      }
      return refused;
    }

    @Override
    public String message() {
      boolean undated = times.assumed() > 0 && !times.isStated();
      return undated ? "it states no times: they are assumed from what its reports say" : "";
    }
  }
}
