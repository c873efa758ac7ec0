package offing.recording.block;

/**
 * A piece of a recording: compressed columns with a header and a checksum of their own.
 *
 * @param kind what is in it: one of the constants
 * @param fromMs event time of the first thing in it, epoch milliseconds
 * @param toMs event time of the last
 * @param rows how many rows: of a keyframe the tracks that it shows, of changes each track that
 *     changed once a tick
 * @param bytes header and columns, to be read alone
 */
@SuppressWarnings("ArrayRecordComponent") // handed from hand to hand, never compared
public record Block(int kind, long fromMs, long toMs, int rows, byte[] bytes) {
  /** The whole picture and all sensors at the end of a tick. */
  public static final int KEYFRAME = 1;

  /** What later ticks changed in picture and sensors. */
  public static final int CHANGES = 2;

  /** Observations with their event and arrival times. */
  public static final int OBSERVATIONS = 3;

  /** Footage metadata: kept as observations are, apart, for it is much. */
  public static final int FOOTAGE = 4;
}
