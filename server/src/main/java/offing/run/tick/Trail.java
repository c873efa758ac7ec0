package offing.run.tick;

/**
 * Where a track has been, oldest place first, up to 20 minutes back. Immutable as handed out: the
 * keeper only ever writes behind {@code to}.
 */
public final class Trail {
  static final Trail NONE = new Trail(new int[0], new int[0], new long[0], new float[0], 0, 0);

  /** Steps of a degree: the frame's own resolution. */
  private static final double STEPS_PER_DEG = 1e7;

  private final int[] lonSteps;
  private final int[] latSteps;
  private final long[] timesMs;
  private final float[] sogsKn;
  private final int from;
  private final int to;

  Trail(int[] lonSteps, int[] latSteps, long[] timesMs, float[] sogsKn, int from, int to) {
    this.lonSteps = lonSteps;
    this.latSteps = latSteps;
    this.timesMs = timesMs;
    this.sogsKn = sogsKn;
    this.from = from;
    this.to = to;
  }

  static int steps(double deg) {
    return (int) Math.rint(deg * STEPS_PER_DEG);
  }

  public int size() {
    return to - from;
  }

  /** Degrees, WGS 84. */
  public double lon(int i) {
    return lonSteps[from + i] / STEPS_PER_DEG;
  }

  /** Degrees, WGS 84. */
  public double lat(int i) {
    return latSteps[from + i] / STEPS_PER_DEG;
  }

  /** Event time of the observation, epoch milliseconds. */
  public long timeMs(int i) {
    return timesMs[from + i];
  }

  /** Knots; NaN where not known. */
  public double sogKn(int i) {
    return sogsKn[from + i];
  }
}
