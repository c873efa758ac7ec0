package offing.area;

import offing.area.Polynomial.Box;

/**
 * Fits the polynomials of a {@link Chart} to a projection.
 *
 * <p>Least squares at Chebyshev nodes, where the Chebyshev polynomials are orthogonal: each
 * coefficient is one sum, nothing is solved, and the greatest error is near the least possible
 * (Mason and Handscomb, Chebyshev Polynomials, 2003, sections 4.6 and 5.3). Then rewritten as
 * powers, which are quicker to evaluate.
 */
public final class ChartFit {
  /** Nodes on a side; far more than the degree, so that the sums are exact but for rounding. */
  private static final int NODES = 24;

  /** Places on a side at which the fit is held against the projection. */
  private static final int PROBES = 101;

  /** A chart's origin is a whole number of kilometres of its CRS. */
  private static final double ORIGIN_STEP_M = 1000;

  private ChartFit() {}

  /** A projected CRS, as the fit needs it. Both ways write x or longitude, then y or latitude. */
  public interface Projection {
    /** Degrees on WGS 84 to metres of the CRS, easting first. */
    void toGrid(double lon, double lat, double[] eastingNorthing);

    /** Metres of the CRS to degrees on WGS 84, longitude first. */
    void toLonLat(double easting, double northing, double[] lonLat);
  }

  /**
   * The chart of a projection over a box of meridians and parallels. The origin lies within a
   * kilometre of the middle of the box.
   */
  public static Chart fit(String crs, Bounds bounds, Projection projection) {
    double[] at = new double[2];
    projection.toGrid(
        (bounds.west() + bounds.east()) / 2, (bounds.south() + bounds.north()) / 2, at);
    double originE = Math.rint(at[0] / ORIGIN_STEP_M) * ORIGIN_STEP_M;
    double originN = Math.rint(at[1] / ORIGIN_STEP_M) * ORIGIN_STEP_M;
    Sampled forward =
        (lon, lat, out) -> {
          projection.toGrid(lon, lat, out);
          out[0] -= originE;
          out[1] -= originN;
        };
    Sampled backward = (x, y, out) -> projection.toLonLat(x + originE, y + originN, out);
    Box degrees = new Box(bounds.west(), bounds.south(), bounds.east(), bounds.north());
    Polynomial[] toChart = polynomials(degrees, forward);
    Polynomial[] toLonLat = polynomials(image(degrees, forward), backward);
    Chart chart = new Chart(crs, originE, originN, toChart, toLonLat, Double.NaN);
    return new Chart(crs, originE, originN, toChart, toLonLat, greatestErrorM(chart, forward));
  }

  /** A pair of functions of two variables, together. */
  private interface Sampled {
    void at(double x, double y, double[] out);
  }

  private static Polynomial[] polynomials(Box box, Sampled pair) {
    double[][] nodes = chebyshevAtNodes();
    double[] first = new double[Polynomial.TERMS];
    double[] second = new double[Polynomial.TERMS];
    double[] out = new double[2];
    for (int m = 0; m < NODES; m++) {
      for (int n = 0; n < NODES; n++) {
        double x = box.middleX() + box.halfX() * nodes[m][1];
        double y = box.middleY() + box.halfY() * nodes[n][1];
        pair.at(x, y, out);
        gather(nodes[m], nodes[n], out[0], first);
        gather(nodes[m], nodes[n], out[1], second);
      }
    }
    return new Polynomial[] {
      new Polynomial(box, powers(first)), new Polynomial(box, powers(second))
    };
  }

  /** The values of the Chebyshev polynomials of each degree, by node; that of degree 1 is it. */
  private static double[][] chebyshevAtNodes() {
    double[][] values = new double[NODES][Polynomial.DEGREE + 1];
    for (int node = 0; node < NODES; node++) {
      for (int degree = 0; degree <= Polynomial.DEGREE; degree++) {
        values[node][degree] = StrictMath.cos(degree * StrictMath.PI * (node + 0.5) / NODES);
      }
    }
    return values;
  }

  /** Adds one node's share to the coefficient of each product of Chebyshev polynomials. */
  private static void gather(double[] atX, double[] atY, double value, double[] sums) {
    for (int j = 0; j <= Polynomial.DEGREE; j++) {
      for (int i = 0; i + j <= Polynomial.DEGREE; i++) {
        double weight = (i == 0 ? 1.0 : 2.0) * (j == 0 ? 1.0 : 2.0) / (NODES * NODES);
        sums[Polynomial.index(i, j)] += weight * value * atX[i] * atY[j];
      }
    }
  }

  /** Rewrites a sum of products of Chebyshev polynomials as a sum of products of powers. */
  private static double[] powers(double[] chebyshev) {
    int[][] t = chebyshevPowers();
    double[] powers = new double[Polynomial.TERMS];
    for (int j = 0; j <= Polynomial.DEGREE; j++) {
      for (int i = 0; i + j <= Polynomial.DEGREE; i++) {
        double coefficient = chebyshev[Polynomial.index(i, j)];
        for (int q = 0; q <= j; q++) {
          for (int p = 0; p <= i; p++) {
            powers[Polynomial.index(p, q)] += coefficient * t[i][p] * t[j][q];
          }
        }
      }
    }
    return powers;
  }

  /** Coefficients of the Chebyshev polynomials: T(n+1) = 2 x T(n) - T(n-1). */
  private static int[][] chebyshevPowers() {
    int[][] t = new int[Polynomial.DEGREE + 1][Polynomial.DEGREE + 1];
    t[0][0] = 1;
    t[1][1] = 1;
    for (int n = 2; n <= Polynomial.DEGREE; n++) {
      for (int p = 0; p <= n; p++) {
        t[n][p] = (p == 0 ? 0 : 2 * t[n - 1][p - 1]) - t[n - 2][p];
      }
    }
    return t;
  }

  /** The box that holds what a box becomes, walked round its edge. */
  private static Box image(Box box, Sampled pair) {
    double minX = Double.POSITIVE_INFINITY;
    double minY = Double.POSITIVE_INFINITY;
    double maxX = Double.NEGATIVE_INFINITY;
    double maxY = Double.NEGATIVE_INFINITY;
    double[] out = new double[2];
    for (int i = 0; i < PROBES * PROBES; i++) {
      pair.at(probeX(box, i), probeY(box, i), out);
      minX = Math.min(minX, out[0]);
      maxX = Math.max(maxX, out[0]);
      minY = Math.min(minY, out[1]);
      maxY = Math.max(maxY, out[1]);
    }
    return new Box(minX, minY, maxX, maxY);
  }

  /** The greatest distance between chart and projection, there or there and back, metres. */
  private static double greatestErrorM(Chart chart, Sampled forward) {
    Bounds bounds = chart.bounds();
    Box box = new Box(bounds.west(), bounds.south(), bounds.east(), bounds.north());
    double greatest = 0;
    double[] out = new double[2];
    for (int i = 0; i < PROBES * PROBES; i++) {
      double lon = probeX(box, i);
      double lat = probeY(box, i);
      forward.at(lon, lat, out);
      greatest = Math.max(greatest, length(chart, lon, lat, out));
      greatest =
          Math.max(
              greatest, length(chart, chart.lon(out[0], out[1]), chart.lat(out[0], out[1]), out));
    }
    return greatest;
  }

  private static double length(Chart chart, double lon, double lat, double[] expected) {
    double dx = chart.eastM(lon, lat) - expected[0];
    double dy = chart.northM(lon, lat) - expected[1];
    return Math.sqrt(dx * dx + dy * dy);
  }

  private static double probeX(Box box, int probe) {
    return box.minX() + (box.maxX() - box.minX()) * (probe % PROBES) / (PROBES - 1);
  }

  private static double probeY(Box box, int probe) {
    int row = probe / PROBES;
    return box.minY() + (box.maxY() - box.minY()) * row / (PROBES - 1);
  }
}
