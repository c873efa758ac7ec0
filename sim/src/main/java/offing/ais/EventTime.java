package offing.ais;

/** Decides the event time of a message. Asked once for each message that could be read. */
@FunctionalInterface
public interface EventTime {
  /** Stands for a time that is not known. */
  long UNKNOWN = Long.MIN_VALUE;

  /** What the line states, else when it came. */
  EventTime STATED_OR_RECEIVED =
      (statedMs, receiveMs, utcSecond, utcMs) -> statedMs == UNKNOWN ? receiveMs : statedMs;

  /**
   * The event time, epoch milliseconds.
   *
   * @param statedMs what the tag block or the line says, or {@link #UNKNOWN}
   * @param receiveMs what the caller of the decoder said
   * @param utcSecond the second of the minute that the message says, [0, 59]; -1 where it does not
   * @param utcMs the full time that a base station says, or {@link #UNKNOWN}
   */
  long ofMessage(long statedMs, long receiveMs, int utcSecond, long utcMs);
}
