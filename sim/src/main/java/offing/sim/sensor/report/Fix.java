package offing.sim.sensor.report;

import java.util.random.RandomGenerator;
import offing.area.Chart;
import offing.sim.Dice;
import offing.sim.vessel.Fleet;

/**
 * What a vessel's own GNSS receiver says where she is and how she moves, at a time within the step.
 *
 * @param lon degrees, WGS 84
 * @param lat degrees, WGS 84
 * @param sogKn knots, 0 or more
 * @param cogDeg true, [0, 360)
 * @param accurate whether the place is good to 10 m
 */
public record Fix(double lon, double lat, double sogKn, double cogDeg, boolean accurate) {
  /** What a receiver that is jammed says: nothing. */
  public static final Fix NONE = new Fix(Double.NaN, Double.NaN, Double.NaN, Double.NaN, false);

  private static final double KN_PER_MPS = 3600 / 1852.0;

  /** Deviation of a position in each direction, metres: 5 m in the plane by root mean square. */
  public static final double POSITION_M = 3.5;

  /** Deviation of the velocity in each direction, m/s: about 0.1 kn. */
  public static final double VELOCITY_MPS = 0.05;

  /** Deviation of a poor one in each direction, metres. Assumed. */
  static final double POOR_M = 60;

  /**
   * Takes a fix.
   *
   * @param beforeEndMs how long before the end of the step, milliseconds, 0 or more
   */
  public static Fix of(Chart chart, Fleet fleet, int slot, long beforeEndMs, RandomGenerator dice) {
    return of(chart, fleet, slot, 0, 0, beforeEndMs, dice);
  }

  /**
   * Takes a fix of a place so far from the hull's centre.
   *
   * @param offEastM metres
   * @param offNorthM metres
   * @param beforeEndMs how long before the end of the step, milliseconds, 0 or more
   */
  public static Fix of(
      Chart chart,
      Fleet fleet,
      int slot,
      double offEastM,
      double offNorthM,
      long beforeEndMs,
      RandomGenerator dice) {
    double eastMps = fleet.sogMps(slot) * fleet.courseEast(slot);
    double northMps = fleet.sogMps(slot) * fleet.courseNorth(slot);
    double agoS = beforeEndMs / 1000.0;
    double eastM = fleet.eastM(slot) + offEastM - eastMps * agoS + POSITION_M * Dice.normal(dice);
    double northM =
        fleet.northM(slot) + offNorthM - northMps * agoS + POSITION_M * Dice.normal(dice);
    double lon = chart.lon(eastM, northM);
    double lat = chart.lat(eastM, northM);
    eastMps += VELOCITY_MPS * Dice.normal(dice);
    northMps += VELOCITY_MPS * Dice.normal(dice);
    return new Fix(
        lon,
        lat,
        Math.sqrt(eastMps * eastMps + northMps * northMps) * KN_PER_MPS,
        Bearing.trueDeg(eastMps, northMps, chart.convergenceDeg(lon, lat)),
        true);
  }

  /** The same place, off by as much as reception that is poor makes it. */
  public Fix poor(Chart chart, RandomGenerator dice) {
    double eastM = chart.eastM(lon, lat) + POOR_M * Dice.normal(dice);
    double northM = chart.northM(lon, lat) + POOR_M * Dice.normal(dice);
    return new Fix(chart.lon(eastM, northM), chart.lat(eastM, northM), sogKn, cogDeg, false);
  }
}
