package offing.feed;

import java.util.OptionalLong;
import offing.observation.ObservationSink;

/**
 * Where observations come from. Owned by the run's thread, which polls it and is never made to
 * wait; {@link #state()} may be read by any thread.
 */
public interface Feed extends AutoCloseable {

  /** Event time at which the shown clock starts, epoch milliseconds. */
  long startMs();

  /**
   * Event time of the first observation to be run through before the clock is shown; {@link
   * #startMs()} where there is none.
   */
  long warmUpStartMs();

  /**
   * Hands over what has come with an event time up to {@code untilMs}, in the order of arrival.
   *
   * @return the watermark: everything up to that event time has been handed over; never past {@code
   *     untilMs}, never back
   */
  long poll(long untilMs, ObservationSink observations);

  /**
   * Event time of the next thing known to come, where it is known: a run at full speed skips to it.
   */
  OptionalLong nextMs();

  /** Whether nothing will ever come again. */
  boolean isAtEnd();

  /** What it is doing and what it could not read. Immutable. */
  FeedState state();

  @Override
  void close();
}
