package offing.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import offing.ais.AisDecoder;
import offing.area.InvalidFile;
import offing.area.Problem;
import offing.observation.Observation;
import offing.observation.ObservationSink;

/**
 * A log of AIS sentences as a feed, read as it is polled: of a file of any size only a buffer is
 * held. Owned by the run's thread.
 *
 * <p>Observations are handed over in the order of the file with the times that it states, also
 * where one runs back: the pipeline judges. {@link FileTimes} says what happens where it states
 * none; {@code ais.time.assumed} counts that.
 */
public final class AisFileFeed implements Feed {
  /** Where the clock starts that runs without any date: the same bytes give the same picture. */
  private static final long UNDATED_START_MS = Instant.parse("2000-01-01T00:00:00Z").toEpochMilli();

  private static final long MINUTE_MS = 60_000;

  /** How much of the file may lie before its first sentence, and before its first date. */
  private static final long HEAD_BYTES = 64L << 20;

  private static final long DATE_BYTES = 4L << 20;

  /** What one poll reads at most, so that the run hears its operators through any garbage. */
  private static final long POLL_BYTES = 32L << 20;

  private final Path path;
  private final InputStream in;
  private final LineReader lines;
  private final FileTimes times;
  private final AisDecoder decoder;
  private final Deque<Observation> pending = new ArrayDeque<>();
  private long startMs;
  private long accepted;
  private long watermarkMs;
  private long newestMs;
  private boolean ended;
  private String failure = "";
  private volatile FeedState state;

  private AisFileFeed(Path path, FileTimes times) throws IOException {
    this.path = path;
    this.times = times;
    in = Files.newInputStream(path);
    lines = new LineReader(in);
    decoder = new AisDecoder(times);
    state = stateNow();
  }

  /** Opens the log at its first observation; refuses a file that cannot be read or has none. */
  public static AisFileFeed open(Path path) {
    if (!Files.exists(path)) {
      throw refusal(path, "there is no such file");
    }
    if (!Files.isRegularFile(path)) {
      throw refusal(path, "this is no file but a folder or a device");
    }
    try {
      return at(path, startMs(path));
    } catch (IOException e) {
      throw refusal(path, "it cannot be read: " + e.getMessage());
    }
  }

  private static AisFileFeed at(Path path, long startMs) throws IOException {
    var feed = new AisFileFeed(path, new FileTimes(startMs));
    feed.refill(HEAD_BYTES);
    if (feed.pending.isEmpty()) {
      feed.close();
      throw refusal(path, "no AIS sentence that could be read is in it; " + feed.whatWasRead());
    }
    feed.startMs = feed.pending.element().timeMs();
    feed.watermarkMs = feed.startMs;
    feed.newestMs = feed.startMs;
    feed.state = feed.stateNow();
    return feed;
  }

  /**
   * Where the clock starts that runs if the file states no times: so that it is right at the first
   * base station near the file's beginning; some fixed date where there is none.
   */
  private static long startMs(Path path) throws IOException {
    var times = new FileTimes(UNDATED_START_MS);
    try (var scout = new AisFileFeed(path, times)) {
      boolean more = true;
      while (more && !times.isStated() && !times.hasUtc()) {
        more = scout.readOn() && scout.lines.bytesRead() < DATE_BYTES;
        scout.pending.clear();
      }
    }
    boolean dated = times.hasUtc() && !times.isStated();
    long minutes = dated ? Math.round(times.behindFirstUtcMs() / (double) MINUTE_MS) : 0;
    return UNDATED_START_MS + minutes * MINUTE_MS;
  }

  private static InvalidFile refusal(Path path, String message) {
    return new InvalidFile(List.of(new Problem(path.toString(), 0, "", message)));
  }

  @Override
  public long startMs() {
    return startMs;
  }

  @Override
  public long warmUpStartMs() {
    return startMs;
  }

  @Override
  public long poll(long untilMs, ObservationSink observations) {
    long enoughBytes = lines.bytesRead() + POLL_BYTES;
    boolean more = refill(enoughBytes);
    while (more && pending.element().timeMs() <= untilMs) {
      handOver(pending.remove(), observations);
      more = refill(enoughBytes);
    }
    watermarkMs = Math.max(watermarkMs, reachedMs(untilMs));
    state = stateNow();
    return Math.min(watermarkMs, untilMs);
  }

  private void handOver(Observation observation, ObservationSink observations) {
    accepted++;
    newestMs = Math.max(newestMs, observation.timeMs());
    observations.accept(observation);
  }

  /** At the end the file's last moment; nowhere new while nothing readable was found yet. */
  private long reachedMs(long untilMs) {
    if (!pending.isEmpty()) {
      return untilMs;
    }
    return ended ? Math.min(untilMs, newestMs) : watermarkMs;
  }

  /** Reads on until something is pending, the file ends or enough was read. */
  private boolean refill(long enoughBytes) {
    try {
      while (pending.isEmpty() && !ended && lines.bytesRead() < enoughBytes) {
        ended = !readOn();
      }
    } catch (IOException e) {
      failure = "it cannot be read any further: " + e.getMessage();
      ended = true;
    }
    return !pending.isEmpty();
  }

  /** Reads on, a line at most; false at the end. */
  private boolean readOn() throws IOException {
    if (lines.next()) {
      decoder.accept(lines.bytes(), lines.from(), lines.to(), times.clockMs(), pending::add);
    }
    if (lines.isAtEnd()) {
      decoder.finish();
    }
    return !lines.isAtEnd();
  }

  @Override
  public OptionalLong nextMs() {
    Observation next = pending.peek();
    return next == null ? OptionalLong.empty() : OptionalLong.of(next.timeMs());
  }

  @Override
  public boolean isAtEnd() {
    return ended && pending.isEmpty();
  }

  @Override
  public FeedState state() {
    return state;
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      failure = "it could not be closed: " + e.getMessage();
    }
  }

  private FeedState stateNow() {
    return new FeedState("file:" + path, false, status(), message(), accepted, refused());
  }

  private FeedState.Status status() {
    if (!failure.isEmpty()) {
      return FeedState.Status.FAILED;
    }
    return isAtEnd() ? FeedState.Status.ENDED : FeedState.Status.RUNNING;
  }

  private String message() {
    if (!failure.isEmpty()) {
      return failure;
    }
    boolean undated = times.assumed() > 0 && !times.isStated();
    return undated ? "it states no times: they are assumed from what its reports say" : "";
  }

  private SortedMap<String, Long> refused() {
    SortedMap<String, Long> refused = decoder.refused();
    if (times.assumed() > 0) {
      refused.put("ais.time.assumed", times.assumed());
    }
    if (times.ahead() > 0) {
      refused.put("ais.time.ahead", times.ahead());
    }
    return Collections.unmodifiableSortedMap(refused);
  }

  private String whatWasRead() {
    return refused().isEmpty() ? "it is empty" : "what it has was counted as " + refused();
  }
}
