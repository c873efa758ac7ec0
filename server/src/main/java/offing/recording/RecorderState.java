package offing.recording;

/**
 * How a recorder stands. Immutable.
 *
 * @param recording id of what it writes; empty where it is off
 * @param message one sentence that says what is wrong and what to do; empty where all is well
 * @param bytes on disk so far
 * @param keptUntilMs event time of the newest tick that is safe on the disk, epoch milliseconds;
 *     Long.MIN_VALUE where none is
 * @param droppedTicks ticks that were never kept
 */
public record RecorderState(
    Status status,
    String recording,
    String message,
    long bytes,
    long keptUntilMs,
    long droppedTicks) {

  /** Nothing is kept, and nobody asked for it. */
  public static final RecorderState OFF =
      new RecorderState(Status.OFF, "", "", 0, Long.MIN_VALUE, 0);

  /** What a recorder does. */
  public enum Status {
    OFF,
    RECORDING,
    /** It wants to and cannot: nothing is kept for now. */
    STOPPED
  }
}
