package offing.sim.weather;

import offing.area.Area;
import offing.area.Chart;

/**
 * The stream over the area: between the places at which it is known, each counts by the inverse
 * fourth power of its distance. Owned by the weather.
 */
final class Streams {
  /** Nearer than this a place's own stream runs, metres. */
  private static final double NEAR_M = 1_000;

  private final SeaGrid grid;
  private final double[] floodEastMps;
  private final double[] floodNorthMps;
  private final double[] river;
  private final double riverEastMps;
  private final double riverNorthMps;
  private final SeaGrid.Spot spot;
  private double riverHere;
  private double flood;
  private double riverShare;

  Streams(Area area, Climate climate, SeaGrid grid) {
    this.grid = grid;
    spot = grid.new Spot();
    floodEastMps = new double[grid.size()];
    floodNorthMps = new double[grid.size()];
    river = new double[grid.size()];
    double rad = StrictMath.toRadians(climate.riverToDeg());
    riverEastMps = climate.riverMps() * StrictMath.sin(rad);
    riverNorthMps = climate.riverMps() * StrictMath.cos(rad);
    if (!climate.streams().isEmpty()) {
      spread(area.chart(), climate);
    }
  }

  private void spread(Chart chart, Climate climate) {
    double[] sum = new double[grid.size()];
    for (Climate.Stream stream : climate.streams()) {
      double gridDeg = stream.floodToDeg() - chart.convergenceDeg(stream.lon(), stream.lat());
      double rad = StrictMath.toRadians(gridDeg);
      double eastMps = stream.mps() * StrictMath.sin(rad);
      double northMps = stream.mps() * StrictMath.cos(rad);
      double x = chart.eastM(stream.lon(), stream.lat());
      double y = chart.northM(stream.lon(), stream.lat());
      for (int cell = 0; cell < sum.length; cell++) {
        double weight = weight(grid.eastM(cell) - x, grid.northM(cell) - y);
        sum[cell] += weight;
        floodEastMps[cell] += weight * eastMps;
        floodNorthMps[cell] += weight * northMps;
        river[cell] += weight * stream.river();
      }
    }
    for (int cell = 0; cell < sum.length; cell++) {
      floodEastMps[cell] /= sum[cell];
      floodNorthMps[cell] /= sum[cell];
      river[cell] /= sum[cell];
    }
  }

  private static double weight(double dx, double dy) {
    double square = Math.max(NEAR_M * NEAR_M, dx * dx + dy * dy) / (NEAR_M * NEAR_M);
    return 1 / (square * square);
  }

  /**
   * Lets the water run.
   *
   * @param flood share of the flood at springs, [-1, 1]
   * @param riverShare of the river's greatest flow, [0, 1]
   */
  void run(double flood, double riverShare) {
    this.flood = flood;
    this.riverShare = riverShare;
  }

  double eastMps(double eastM, double northM) {
    goTo(eastM, northM);
    return flood * spot.of(floodEastMps) + riverShare * riverEastMps * riverHere;
  }

  double northMps(double eastM, double northM) {
    goTo(eastM, northM);
    return flood * spot.of(floodNorthMps) + riverShare * riverNorthMps * riverHere;
  }

  private void goTo(double eastM, double northM) {
    if (spot.goTo(eastM, northM)) {
      riverHere = spot.of(river);
    }
  }
}
