package offing.picture;

/** How far apart two reports of one vessel can be, and how fast she can go. */
final class Reach {
  /** No vessel goes faster, m/s: 75 knots. */
  private static final double FASTEST_MPS = 38.6;

  /** A rescue aircraft does, m/s: 200 knots. */
  private static final double FASTEST_FLYING_MPS = 103;

  /** Two receivers, two clocks and two antennas: a jump below this is none, metres. */
  private static final double JUMP_M = 300;

  private Reach() {}

  /** Whether it could have gone so far (square metres) in that time, of either sign. */
  static boolean holds(TrackKind kind, double squareM2, long withinMs) {
    double farM = JUMP_M + fastestMps(kind) * Math.abs(withinMs) / 1000.0;
    return squareM2 <= farM * farM;
  }

  /** Whether it could go as fast, m/s. */
  static boolean goes(TrackKind kind, double eastMps, double northMps) {
    double fastestMps = fastestMps(kind);
    return eastMps * eastMps + northMps * northMps <= fastestMps * fastestMps;
  }

  private static double fastestMps(TrackKind kind) {
    return kind == TrackKind.SAR_AIRCRAFT ? FASTEST_FLYING_MPS : FASTEST_MPS;
  }
}
