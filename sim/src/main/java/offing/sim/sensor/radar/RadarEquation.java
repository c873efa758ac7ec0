package offing.sim.sensor.radar;

import java.util.random.RandomGenerator;
import offing.sim.sensor.report.Horizon;

/**
 * Whether one look at a target gives an echo over the threshold, how strong, and how well it is
 * measured.
 *
 * <p>Swerling I, one look: echo and noise together are exponential with mean {@code 1 + S/(N + C)},
 * so that {@code Pd = Pfa^(1 / (1 + SINR))} (Mahafza, Radar Systems Analysis and Design, eq. 2.75).
 * Sea clutter counts as noise out to the horizon of the antenna. No lobing, rain or Doppler.
 */
final class RadarEquation {
  /** Timing of the pulse, metres. */
  private static final double TIMING_M = 3;

  /** Encoder of the antenna, degrees. */
  private static final double ENCODER_DEG = 0.05;

  private final double threshold;
  private final double radar;
  private final double clutterM2;
  private final double clutterEndsM;
  private final double rangeDeviationM;
  private final double beamDeg;

  /** Of a radar with its antenna so many metres over the sea. */
  RadarEquation(RadarSettings settings, double antennaM) {
    threshold = -StrictMath.log(settings.falseAlarm());
    radar = power(settings.powerDb());
    clutterM2 = power(settings.clutterDbsm());
    clutterEndsM = Horizon.radioM(antennaM);
    rangeDeviationM = Math.sqrt(settings.cellM() * settings.cellM() / 12 + TIMING_M * TIMING_M);
    beamDeg = settings.beamDeg();
  }

  /** Echo power over noise that an echo must have, not in decibels. */
  double threshold() {
    return threshold;
  }

  /**
   * Mean signal over noise and clutter, not in decibels.
   *
   * @param crossSectionM2 radar cross-section of the target, square metres, over 0
   */
  double signalToInterference(double crossSectionM2, double rangeM) {
    double perM2 = radar / (rangeM * rangeM * rangeM * rangeM);
    double clutter = rangeM < clutterEndsM ? perM2 * clutterM2 : 0;
    return perM2 * crossSectionM2 / (1 + clutter);
  }

  /** Chance of an echo over the threshold in one look. */
  double detectionChance(double crossSectionM2, double rangeM) {
    return StrictMath.exp(-threshold / (1 + signalToInterference(crossSectionM2, rangeM)));
  }

  /** Draws the power of an echo over noise in one look, not in decibels. */
  double echo(double crossSectionM2, double rangeM, RandomGenerator dice) {
    return (1 + signalToInterference(crossSectionM2, rangeM)) * exponential(dice);
  }

  /** Draws the power of an echo of nothing that is over the threshold all the same. */
  double falseEcho(RandomGenerator dice) {
    return threshold + exponential(dice);
  }

  /** Deviation of a measured range, metres: that of a cell, and that of the timing. */
  double rangeDeviationM() {
    return rangeDeviationM;
  }

  /**
   * Deviation of a measured bearing, degrees: {@code θ / (1.7 sqrt(2 SNR))}, never under what the
   * antenna's encoder gives.
   */
  double bearingDeviationDeg(double echo) {
    return Math.max(ENCODER_DEG, beamDeg / (1.7 * Math.sqrt(2 * echo)));
  }

  static double decibels(double power) {
    return 10 * StrictMath.log10(power);
  }

  private static double power(double decibels) {
    return StrictMath.pow(10, decibels / 10);
  }

  private static double exponential(RandomGenerator dice) {
    return -StrictMath.log(1 - dice.nextDouble());
  }
}
