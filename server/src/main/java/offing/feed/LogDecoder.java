package offing.feed;

import java.util.SortedMap;
import offing.observation.ObservationSink;

/** Makes observations of the lines of a log. Owned by the run's thread. */
public interface LogDecoder {

  /**
   * Takes one line without its end, the bytes from {@code from} to before {@code to}. What cannot
   * be read is counted and never thrown.
   */
  void accept(byte[] bytes, int from, int to, ObservationSink sink);

  /** Nothing more will come. */
  void finish();

  /** What could not be read, counted by a stable reason; sorted. */
  SortedMap<String, Long> refused();

  /** A sentence for people that the feed shows; empty while all is well. */
  String message();
}
