package offing.radar;

/**
 * The echo of the sea itself, by range and sea state, for horizontal polarisation in X band.
 * Immutable.
 */
final class SeaClutter {
  /*
   * Reflectivity by the model of the Naval Research Laboratory (Gregers-Hansen and Mital, "An
   * Improved Empirical Model for Radar Sea Clutter Reflectivity", NRL/MR/5310-12-9346, 2012), in
   * decibels; grazing angle p in degrees, f in GHz, sea state s:
   *
   *   c1 + c2 log sin p + (27.5 + c3 p) log f / (1 + 0.95 p)
   *      + c4 (s + 1)^(1 / (2 + 0.085 p + 0.033 s)) + c5 p^2
   *
   * It was fitted to measurements within 2.2 to 2.6 dB. Sea states between the whole numbers are
   * between their curves.
   */
  private static final double C1 = -73.0;
  private static final double C2 = 20.781;
  private static final double C3 = 7.351;
  private static final double C4 = 25.65;
  private static final double C5 = 0.0054;
  private static final double GHZ = 9.4;
  private static final double LOG_GHZ = StrictMath.log10(GHZ);

  /** Grazing angles of the model, degrees. */
  private static final double LEAST_DEG = 0.1;

  private static final double GREATEST_DEG = 60;

  /** The greatest sea state of the model. */
  static final double GREATEST_STATE = 6;

  private static final int ROWS_PER_STATE = 4;
  private static final double BIN_M = 250;

  private final double antennaM;
  private final double areaPerM;
  private final double endsM;
  private final double[][] byState;

  /** Of a radar with its antenna so many metres over the sea. */
  SeaClutter(RadarSettings settings, double antennaM) {
    this.antennaM = antennaM;
    areaPerM = StrictMath.toRadians(settings.beamDeg()) * settings.clutterCellM();
    endsM = RadarHorizon.distanceM(antennaM);
    int bins = (int) (settings.greatestRangeM() / BIN_M) + 2;
    byState = new double[(int) (GREATEST_STATE * ROWS_PER_STATE) + 1][bins];
    for (int row = 0; row < byState.length; row++) {
      for (int bin = 0; bin < bins; bin++) {
        double dbsm = cellDbsm(Math.max(1, bin) * BIN_M, row / (double) ROWS_PER_STATE);
        byState[row][bin] = StrictMath.pow(10, dbsm / 10);
      }
    }
  }

  /**
   * Sea state as a number without steps: the whole ones are the middle heights of the WMO's states
   * (code table 3700), {@value #GREATEST_STATE} at most.
   *
   * @param waveHeightM significant wave height, metres, 0 or more
   */
  static double seaState(double waveHeightM) {
    int above = 1;
    while (above < MIDDLE_M.length && waveHeightM > MIDDLE_M[above]) {
      above++;
    }
    if (above == MIDDLE_M.length) {
      return GREATEST_STATE;
    }
    double below = MIDDLE_M[above - 1];
    return above - 1 + (waveHeightM - below) / (MIDDLE_M[above] - below);
  }

  private static final double[] MIDDLE_M = {0, 0.05, 0.3, 0.875, 1.875, 3.25, 5};

  /** Radar cross-section of the sea in one cell, square metres; 0 beyond the horizon. */
  double cellM2(double rangeM, double seaState) {
    if (rangeM >= endsM) {
      return 0;
    }
    double at = Math.max(1, rangeM / BIN_M);
    int bin = Math.min((int) at, byState[0].length - 2);
    double row = seaState * ROWS_PER_STATE;
    int below = Math.min((int) row, byState.length - 2);
    double calm = between(byState[below], bin, at - bin);
    return calm + (row - below) * (between(byState[below + 1], bin, at - bin) - calm);
  }

  private static double between(double[] row, int bin, double share) {
    return row[bin] + share * (row[bin + 1] - row[bin]);
  }

  /** The same in decibels over a square metre, by the formula itself and at any range. */
  double cellDbsm(double rangeM, double seaState) {
    double grazingRad = grazingRad(rangeM);
    double areaM2 = rangeM * areaPerM / StrictMath.cos(grazingRad);
    return reflectivityDb(StrictMath.toDegrees(grazingRad), seaState)
        + 10 * StrictMath.log10(areaM2);
  }

  private double grazingRad(double rangeM) {
    double sine = antennaM / rangeM - rangeM / (2 * RadarHorizon.EARTH_M);
    double least = StrictMath.toRadians(LEAST_DEG);
    double greatest = StrictMath.toRadians(GREATEST_DEG);
    return sine >= 1 ? greatest : Math.min(greatest, Math.max(least, StrictMath.asin(sine)));
  }

  private static double reflectivityDb(double grazingDeg, double seaState) {
    double wind = StrictMath.pow(seaState + 1, 1 / (2 + 0.085 * grazingDeg + 0.033 * seaState));
    return C1
        + C2 * StrictMath.log10(StrictMath.sin(StrictMath.toRadians(grazingDeg)))
        + (27.5 + C3 * grazingDeg) * LOG_GHZ / (1 + 0.95 * grazingDeg)
        + C4 * wind
        + C5 * grazingDeg * grazingDeg;
  }
}
