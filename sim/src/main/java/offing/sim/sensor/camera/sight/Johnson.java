package offing.sim.sensor.camera.sight;

import offing.observation.Sighting.Level;

/**
 * How likely something of so many pixels is made out: Johnson's criteria with the target transfer
 * probability function.
 *
 * <p>{@code P = r^E / (1 + r^E)}, {@code r = N / N50}, {@code E = 2.7 + 0.7 r}: N are the cycles
 * across the target, two pixels each, N50 those that half of all observers need.
 */
final class Johnson {
  /** Fewer pixels than this are not looked at: found in a frame of fifty at best. */
  static final double LEAST_PIXELS = 0.5;

  /** As good as certain; keeps the powers finite. */
  private static final double MOST_RATIO = 6;

  private static final double PIXELS_PER_CYCLE = 2;

  private Johnson() {}

  /** The root of a target's area in a frame, pixels. {@code pixelRad}: the angle of one. */
  static double pixels(double widthM, double heightM, double groundM, double pixelRad) {
    return Math.sqrt(widthM * heightM) / (groundM * pixelRad);
  }

  /** Chance that one look makes out that much, [0, 1]. */
  static double chance(Level level, double pixels) {
    double ratio = Math.min(MOST_RATIO, pixels / PIXELS_PER_CYCLE / cycles(level));
    double power = StrictMath.pow(ratio, 2.7 + 0.7 * ratio);
    return power / (1 + power);
  }

  private static double cycles(Level level) {
    return switch (level) {
      case DETECTED -> 1.0;
      case RECOGNISED -> 4.0;
      case IDENTIFIED -> 6.4;
    };
  }
}
