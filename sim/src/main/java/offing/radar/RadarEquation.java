package offing.radar;

/**
 * How strong the echo of a target is over noise and sea, and whether one look at it is over the
 * threshold. Immutable.
 *
 * <p>Swerling I, one look: echo and noise together are exponential with mean {@code 1 + S/(N + C)},
 * so that {@code Pd = Pfa^(1 / (1 + SINR))} (Mahafza, Radar Systems Analysis and Design, eq. 2.75).
 * Sea clutter counts as noise out to the horizon of the antenna; rain weakens both. No lobing, and
 * rain gives no echo of its own.
 */
public final class RadarEquation {
  /** Timing of the pulse, metres. */
  private static final double TIMING_M = 3;

  /** Encoder of the antenna, degrees. */
  private static final double ENCODER_DEG = 0.05;

  private static final double NEPERS_PER_DB = StrictMath.log(10) / 10;

  private final double threshold;
  private final double power;
  private final double clutterShare;
  private final double rangeDeviationM;
  private final double beamDeg;
  private final SeaClutter clutter;

  /** Of a radar with its antenna so many metres over the sea. */
  RadarEquation(RadarSettings settings, double antennaM) {
    threshold = -StrictMath.log(settings.falseAlarm());
    power = power(settings.powerDb());
    clutterShare = power(-settings.clutterGainDb());
    clutter = new SeaClutter(settings, antennaM);
    double cellM = settings.resolutionM();
    rangeDeviationM = Math.sqrt(cellM * cellM / 12 + TIMING_M * TIMING_M);
    beamDeg = settings.beamDeg();
  }

  /** Echo power over noise that an echo must have, not in decibels. */
  public double threshold() {
    return threshold;
  }

  /**
   * Sea state without steps, as {@link #signalToInterference} wants it: the whole numbers are the
   * middle heights of the WMO's states; 6 at most.
   *
   * @param waveHeightM significant wave height, metres, 0 or more
   */
  public static double seaState(double waveHeightM) {
    return SeaClutter.seaState(waveHeightM);
  }

  /**
   * What rain takes from an echo, nepers of power a metre of range, there and back: {@code 0.0122
   * r^1.257} dB/km one way in X band (ITU-R P.838).
   *
   * @param rainMmh millimetres an hour, 0 or more
   */
  public static double rainLoss(double rainMmh) {
    return rainMmh > 0 ? 2 * 0.0122e-3 * StrictMath.pow(rainMmh, 1.257) * NEPERS_PER_DB : 0;
  }

  /**
   * Mean signal over noise and clutter, not in decibels.
   *
   * @param crossSectionM2 radar cross-section of the target, square metres, over 0
   * @param rangeM slant, over 0
   * @param seaState there, [0, 6]
   * @param rainLoss of {@link #rainLoss}
   */
  public double signalToInterference(
      double crossSectionM2, double rangeM, double seaState, double rainLoss) {
    double perM2 = power / (rangeM * rangeM * rangeM * rangeM);
    if (rainLoss > 0) {
      perM2 *= StrictMath.exp(-rainLoss * rangeM);
    }
    return perM2 * crossSectionM2 / (1 + perM2 * clutterShare * clutter.cellM2(rangeM, seaState));
  }

  /** Chance of an echo over the threshold in one look. */
  public double chance(double signalToInterference) {
    return StrictMath.exp(-threshold / (1 + signalToInterference));
  }

  /** Radar cross-section of the sea in one cell, square metres; 0 beyond its horizon. */
  public double clutterM2(double rangeM, double seaState) {
    return clutterShare * clutter.cellM2(rangeM, seaState);
  }

  /** Deviation of a measured range, metres: that of a cell, and that of the timing. */
  public double rangeDeviationM() {
    return rangeDeviationM;
  }

  /**
   * Deviation of a measured bearing, degrees: {@code θ / (1.7 sqrt(2 SNR))}, never under what the
   * antenna's encoder gives.
   */
  public double bearingDeviationDeg(double echo) {
    return Math.max(ENCODER_DEG, beamDeg / (1.7 * Math.sqrt(2 * echo)));
  }

  private static double power(double decibels) {
    return StrictMath.pow(10, decibels / 10);
  }
}
