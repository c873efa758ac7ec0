package offing.recording.change;

/**
 * How much one block may hold: forty ticks of a hundred thousand tracks. A reader keeps each tick's
 * whole picture, which a few hostile bytes may ask for.
 */
public final class MomentLimits {
  /** Slots and sensors of all ticks together. */
  public static final int MOST_CELLS = 1 << 22;

  /** Of one tick; a run listens to a few hundred. */
  static final int MOST_SENSORS = 1 << 16;

  /** What a tick takes even where it shows nothing. */
  private static final int CELLS_PER_TICK = 64;

  private MomentLimits() {}

  /** The cells with one more tick; throws where they are too many. */
  public static long add(long cells, long slots, long sensors) {
    long sum = cells + CELLS_PER_TICK + slots + sensors;
    if (slots < 0 || sensors > MOST_SENSORS || sum > MOST_CELLS) {
      throw new IllegalArgumentException(
          "a tick of " + slots + " slots and " + sensors + " sensors is too much for one block");
    }
    return sum;
  }
}
