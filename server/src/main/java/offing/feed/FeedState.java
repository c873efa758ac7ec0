package offing.feed;

import java.util.SortedMap;

/**
 * What a feed is doing.
 *
 * @param source as shown: {@code night-dash}, {@code tcp://host:port}, {@code file:PATH}
 * @param live whether a receiver is connected to it, as against a simulation or a file
 * @param status what it does now
 * @param message a sentence for people, empty while all is well
 * @param accepted observations handed over so far
 * @param refused what could not be read, counted by a stable reason such as {@code ais.checksum};
 *     sorted
 */
public record FeedState(
    String source,
    boolean live,
    Status status,
    String message,
    long accepted,
    SortedMap<String, Long> refused) {

  /** What a feed does now. */
  public enum Status {
    CONNECTING,
    RUNNING,
    WAITING,
    ENDED,
    FAILED
  }
}
