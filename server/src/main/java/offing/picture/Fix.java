package offing.picture;

import offing.area.Chart;

/**
 * A reported place and velocity, in degrees and chart metres. A working row that is turned to
 * report after report. Owned by the run's thread.
 */
final class Fix {
  /** Without a course a speed below this is rest, knots. */
  static final double REST_KN = 0.5;

  static final double MPS_PER_KN = 1852.0 / 3600;

  /** Event time of the report, epoch milliseconds. */
  long timeMs;

  /** Degrees, WGS 84. */
  double lon;

  double lat;

  /** Chart metres. */
  double eastM;

  double northM;

  /** Knots; NaN where it is not said. */
  double sogKn;

  /** Degrees true; NaN where it is not said. */
  double cogDeg;

  private final Chart chart;

  Fix(Chart chart) {
    this.chart = chart;
  }

  void take(long atMs, double reportedLon, double reportedLat, double kn, double deg) {
    timeMs = atMs;
    lon = reportedLon;
    lat = reportedLat;
    eastM = chart.eastM(lon, lat);
    northM = chart.northM(lon, lat);
    sogKn = kn;
    cogDeg = deg;
  }

  /** Whether it says how its place is carried on. */
  boolean saysWhereTo() {
    return sogKn < REST_KN || !(Double.isNaN(sogKn) || Double.isNaN(cogDeg));
  }

  /** Carries the place on by the reported velocity to a later time. */
  void carryOn(long atMs) {
    if (atMs > timeMs && sogKn >= REST_KN) {
      double metres = sogKn * MPS_PER_KN * (atMs - timeMs) / 1000.0;
      double gridRad = gridRad(cogDeg);
      moveTo(eastM + metres * StrictMath.sin(gridRad), northM + metres * StrictMath.cos(gridRad));
    }
  }

  /**
   * From the antenna to the middle of the hull.
   *
   * @param aheadM metres towards the bow; NaN where not known
   * @param abeamM metres to starboard
   * @param bowDeg where the bow points, degrees true; NaN where not known
   */
  void toMiddle(double aheadM, double abeamM, double bowDeg) {
    if (Double.isNaN(aheadM) || Double.isNaN(bowDeg)) {
      return;
    }
    double rad = gridRad(bowDeg);
    double sin = StrictMath.sin(rad);
    double cos = StrictMath.cos(rad);
    moveTo(eastM + (aheadM * sin + abeamM * cos), northM + (aheadM * cos - abeamM * sin));
  }

  private void moveTo(double newEastM, double newNorthM) {
    eastM = newEastM;
    northM = newNorthM;
    lon = chart.lon(eastM, northM);
    lat = chart.lat(eastM, northM);
  }

  /** Of a true direction, clockwise from the chart's north, radians. */
  double gridRad(double trueDeg) {
    return StrictMath.toRadians(trueDeg - chart.convergenceDeg(lon, lat));
  }
}
