package offing.radar;

/**
 * How a hull's echo hangs on the side it shows: three times the mean broadside, half of it from
 * ahead and astern, smooth between, and over all aspects the mean itself.
 *
 * <p>{@code (0.5 + 2.5 s^16) / 0.991} with {@code s} the sine of the angle between keel and line of
 * sight: its mean over the circle is {@code 0.5 + 2.5 C(16,8) / 2^16}, so the high sides are
 * narrow, as they are of flat plates.
 */
public final class AspectPattern {
  private static final double ENDS = 0.5;
  private static final double SIDES = 2.5;
  private static final double MEAN = ENDS + SIDES * 12_870 / 65_536;

  private AspectPattern() {}

  /**
   * Times the mean cross-section.
   *
   * @param headEast where the bow points, a unit vector of the chart plane
   * @param sightEast the line of sight, of any length over 0, in the same plane
   */
  public static double factor(
      double headEast, double headNorth, double sightEast, double sightNorth) {
    double across = headEast * sightNorth - headNorth * sightEast;
    double sine2 = across * across / (sightEast * sightEast + sightNorth * sightNorth);
    double sine4 = sine2 * sine2;
    double sine8 = sine4 * sine4;
    return (ENDS + SIDES * sine8 * sine8) / MEAN;
  }
}
