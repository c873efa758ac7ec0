package offing.kinematics;

/**
 * The interception triangle: how soon somebody at a given speed meets a target that holds course
 * and speed, in open water.
 */
public final class Triangle {
  /* The target is at P, seen from the pursuer, and moves with V; the pursuer runs at s. They meet
   * after t where |P + V t| = s t, so
   *
   *   (V·V - s²) t² + 2 (P·V) t + P·P = 0.
   *
   * The least positive root, written so that nothing cancels and a pursuer as fast as the target is
   * no special case, is t = P·P / (√((P·V)² - (V·V - s²) P·P) - P·V); there is none where the root
   * is of a negative number or the divisor is not positive. All places of meeting lie on the circle
   * of Apollonius about both (Isaacs, Differential Games, 1965, chapter 1).
   */
  private Triangle() {}

  /** Seconds until they meet; infinite where they never do. Metres and m/s. */
  public static double seconds(
      double eastM, double northM, double eastMps, double northMps, double speedMps) {
    double range = eastM * eastM + northM * northM;
    if (range == 0) {
      return 0;
    }
    double closing = eastM * eastMps + northM * northMps;
    double faster = eastMps * eastMps + northMps * northMps - speedMps * speedMps;
    double root = Math.sqrt(closing * closing - faster * range); // NaN: never
    double divisor = root - closing;
    return divisor > 0 ? range / divisor : Double.POSITIVE_INFINITY;
  }
}
