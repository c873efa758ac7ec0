package offing.feed;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.OptionalLong;
import offing.feed.log.LineReader;
import offing.feed.log.LogFile;
import offing.observation.Observation;
import offing.observation.ObservationSink;

/**
 * A log as a feed, read as it is polled: of a file of any size only a buffer is held. Owned by the
 * run's thread.
 *
 * <p>Observations are handed over in the order of the file with the times that it states, also
 * where one runs back: the pipeline judges.
 */
public final class LogFeed implements Feed {
  /** How much of the file may lie before its first observation. */
  private static final long HEAD_BYTES = 64L << 20;

  /** What one poll reads at most, so that the run hears its operators through any garbage. */
  private static final long POLL_BYTES = 32L << 20;

  private final LogFile log;
  private final LogDecoder decoder;
  private final InputStream in;
  private final LineReader lines;
  private final Deque<Observation> pending = new ArrayDeque<>();
  private final long startMs;
  private long accepted;
  private long watermarkMs;
  private long newestMs;
  private boolean ended;
  private String failure = "";
  private volatile FeedState state;

  private LogFeed(LogFile log, LogDecoder decoder) throws IOException {
    this.log = log;
    this.decoder = decoder;
    in = log.open();
    lines = new LineReader(in);
    refill(HEAD_BYTES);
    startMs = pending.isEmpty() ? 0 : pending.element().timeMs();
    watermarkMs = startMs;
    newestMs = startMs;
    state = stateNow();
  }

  /**
   * Opens the log at its first observation; refuses a file that cannot be read or has none.
   *
   * @param what is read in it: {@code AIS sentence}
   */
  public static Feed open(LogFile log, LogDecoder decoder, String what) {
    try {
      var feed = new LogFeed(log, decoder);
      if (feed.pending.isEmpty()) {
        feed.close();
        throw log.refusal("no " + what + " that could be read is in it; " + feed.whatWasRead());
      }
      return feed;
    } catch (IOException e) {
      throw log.refusal("it cannot be read: " + e.getMessage());
    }
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
      decoder.accept(lines.bytes(), lines.from(), lines.to(), pending::add);
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
    return new FeedState(
        "file:" + log.path(),
        false,
        status(),
        failure.isEmpty() ? decoder.message() : failure,
        accepted,
        Collections.unmodifiableSortedMap(decoder.refused()));
  }

  private FeedState.Status status() {
    if (!failure.isEmpty()) {
      return FeedState.Status.FAILED;
    }
    return isAtEnd() ? FeedState.Status.ENDED : FeedState.Status.RUNNING;
  }

  private String whatWasRead() {
    return decoder.refused().isEmpty()
        ? "it is empty"
        : "what it has was counted as " + decoder.refused();
  }
}
