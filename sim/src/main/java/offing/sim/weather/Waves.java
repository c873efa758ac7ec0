package offing.sim.weather;

import java.util.Arrays;

/**
 * Wind sea: fully developed in open water, less where the fetch is short. Owned by the weather.
 *
 * <p>{@code H = 0.21 U² / g} in open water (Pierson and Moskowitz), {@code 0.0016 U sqrt(F / g)}
 * where land lies {@code F} upwind (JONSWAP, Hasselmann and others 1973), whichever is less. A sea
 * that a forecast makes higher than its wind is spread as that of the wind that would make it.
 */
final class Waves {
  private static final double OPEN = 0.21;
  private static final double G = 9.81;

  /** Fetch over the square of the wind beyond which a sea is fully developed: both are equal. */
  private static final double FULL_M_PER_MPS2 = (OPEN / 0.0016) * (OPEN / 0.0016) / G;

  /** Beyond the area the sea goes on so far, metres. */
  private static final double BEYOND_M = 200_000;

  /** Upwind steps in cells, east and north, clockwise from north: sixteen winds. */
  private static final int[][] STEPS = {
    {0, 1}, {1, 2}, {1, 1}, {2, 1}, {1, 0}, {2, -1}, {1, -1}, {1, -2},
    {0, -1}, {-1, -2}, {-1, -1}, {-2, -1}, {-1, 0}, {-2, 1}, {-1, 1}, {-1, 2}
  };

  /**
   * Of winds 0, 22.5 and 45 degrees off in an effective fetch: squares of the cosine, to a sum of 1
   * with both sides (Saville 1954, simplified).
   */
  private static final double[] WEIGHTS = {0.2698, 0.2303, 0.1348};

  private static final double[] STEP_DEG = degrees();

  private final SeaGrid grid;
  private final float[][] fetchM = new float[STEPS.length][];
  private final double[] heightM;
  private double openM;

  Waves(SeaGrid grid) {
    this.grid = grid;
    heightM = new double[grid.size()];
    float[][] straightM = new float[STEPS.length][];
    for (int i = 0; i < STEPS.length; i++) {
      straightM[i] = fetch(STEPS[i][0], STEPS[i][1]);
    }
    for (int i = 0; i < STEPS.length; i++) {
      fetchM[i] = effective(straightM, i);
    }
  }

  /** Mean of five winds within 45 degrees. */
  private static float[] effective(float[][] straightM, int wind) {
    float[] fetch = new float[straightM[wind].length];
    for (int turn = -2; turn <= 2; turn++) {
      float[] there = straightM[(wind + turn + STEPS.length) % STEPS.length];
      double weight = WEIGHTS[Math.abs(turn)];
      for (int cell = 0; cell < fetch.length; cell++) {
        fetch[cell] = (float) (fetch[cell] + weight * there[cell]);
      }
    }
    return fetch;
  }

  /** Significant wave height of a fully developed sea, metres. */
  static double openHeightM(double windMps) {
    return OPEN * windMps * windMps / G;
  }

  /** In open water, metres. */
  double openM() {
    return openM;
  }

  /** In a cell, metres. */
  double heightM(int cell) {
    return heightM[cell];
  }

  /**
   * Makes the sea anew.
   *
   * @param openM significant wave height in open water, metres, 0 or more
   * @param fromDeg whence the wind blows, degrees of the chart plane, [0, 360)
   */
  void raise(double openM, double fromDeg) {
    this.openM = openM;
    int after = 1;
    while (after < STEPS.length && STEP_DEG[after] <= fromDeg) {
      after++;
    }
    double endDeg = after < STEPS.length ? STEP_DEG[after] : 360;
    double share = (fromDeg - STEP_DEG[after - 1]) / (endDeg - STEP_DEG[after - 1]);
    raise(fetchM[after - 1], fetchM[after % STEPS.length], share);
  }

  private void raise(float[] before, float[] after, double share) {
    double fullM = FULL_M_PER_MPS2 * openM * G / OPEN;
    for (int cell = 0; cell < heightM.length; cell++) {
      double fetch = before[cell] + share * (after[cell] - before[cell]);
      heightM[cell] = fetch >= fullM ? openM : openM * Math.sqrt(fetch / fullM);
    }
  }

  /** Metres of water upwind of each cell, row by row from the windward side. */
  private float[] fetch(int dx, int dy) {
    float[] fetch = new float[grid.size()];
    Arrays.fill(fetch, (float) (SeaGrid.CELL_M / 2));
    double stepM = SeaGrid.CELL_M * Math.sqrt(dx * dx + dy * dy);
    for (int i = 0; i < grid.rows(); i++) {
      int row = dy > 0 ? grid.rows() - 1 - i : i;
      for (int j = 0; j < grid.columns(); j++) {
        int column = dx > 0 ? grid.columns() - 1 - j : j;
        int cell = row * grid.columns() + column;
        if (grid.isWater(cell)) {
          fetch[cell] = (float) upwind(fetch, column + dx, row + dy, stepM);
        }
      }
    }
    return fetch;
  }

  private double upwind(float[] fetch, int column, int row, double stepM) {
    if (column < 0 || column >= grid.columns() || row < 0 || row >= grid.rows()) {
      return BEYOND_M;
    }
    int cell = row * grid.columns() + column;
    return grid.isOpen(cell) ? fetch[cell] + stepM : SeaGrid.CELL_M / 2;
  }

  private static double[] degrees() {
    double[] degrees = new double[STEPS.length];
    for (int i = 0; i < degrees.length; i++) {
      double deg = StrictMath.toDegrees(StrictMath.atan2(STEPS[i][0], STEPS[i][1]));
      degrees[i] = deg < 0 ? deg + 360 : deg;
    }
    return degrees;
  }
}
