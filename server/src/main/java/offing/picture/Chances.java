package offing.picture;

import java.util.Arrays;
import java.util.List;
import offing.area.Area;
import offing.radar.Direction;
import offing.radar.RadarEquation;
import offing.radar.RadarSite;
import org.jspecify.annotations.Nullable;

/**
 * How likely the radar that sees best, of those that turn, gives a plot of a small craft in one
 * scan, cell by cell: made where it is first asked for, and kept for as long as the same turn.
 * Owned by the run's thread.
 */
final class Chances {
  /** Edge of a cell, chart metres. */
  private static final double CELL_M = 250;

  /** What a miss is reckoned with: a small craft in a light breeze. */
  private static final double CRAFT_M2 = 3;

  private static final double CRAFT_HEIGHT_M = 1.5;
  static final double LIGHT_BREEZE = 2;

  /** Steps of range while it grows by e; as many as 160 km have. */
  private static final double RANGE_STEPS_A_FOLD = 100;

  private static final int RANGE_STEPS = 1200;

  private final Area area;
  private final double westM;
  private final double southM;
  private final int width;

  /** NaN where it was not asked for yet. */
  private final float[] known;

  /** By site and steps of range, each 1 % longer than the one before; NaN likewise. */
  private final float[] echoes;

  private final boolean[] isTurning;
  private @Nullable List<RadarSite> radars;

  Chances(Area area, int sites) {
    this.area = area;
    Extent extent = Extent.of(area);
    westM = extent.westM();
    southM = extent.southM();
    width = (int) ((extent.eastM() - westM) / CELL_M) + 1;
    known = new float[width * ((int) ((extent.northM() - southM) / CELL_M) + 1)];
    Arrays.fill(known, Float.NaN);
    isTurning = new boolean[sites];
    echoes = new float[sites * RANGE_STEPS];
    Arrays.fill(echoes, Float.NaN);
  }

  /** [0, 1]; 0 behind land, out of range and outside of the area. Chart metres. */
  double of(double eastM, double northM) {
    int x = (int) Math.floor((eastM - westM) / CELL_M);
    int y = (int) Math.floor((northM - southM) / CELL_M);
    if (x < 0 || x >= width || y < 0 || y >= known.length / width) {
      return 0;
    }
    int cell = y * width + x;
    if (Float.isNaN(known[cell])) {
      known[cell] = (float) best(westM + (x + 0.5) * CELL_M, southM + (y + 0.5) * CELL_M);
    }
    return known[cell];
  }

  private double best(double eastM, double northM) {
    double best = 0;
    for (int site = 0; site < isTurning.length; site++) {
      best = Math.max(best, of(site, eastM, northM));
    }
    return best;
  }

  /** That of one radar, just there; 0 of one that does not turn. Nothing is kept of it. */
  double of(int site, double eastM, double northM) {
    if (!isTurning[site]) {
      return 0;
    }
    RadarSite radar = radars().get(site);
    double east = eastM - radar.eastM();
    double north = northM - radar.northM();
    double groundM = Math.sqrt(east * east + north * north);
    if (groundM > radar.settings().greatestRangeM()
        || !radar.isInSight(groundM, Direction.gridDeg(east, north), CRAFT_HEIGHT_M)) {
      return 0;
    }
    RadarEquation equation = radar.equation();
    return equation.chance(
        equation.signalToInterference(CRAFT_M2, radar.slantM(groundM), LIGHT_BREEZE, 0));
  }

  /**
   * Echo of a square metre over noise and clutter in a light breeze, not in decibels, to 2 %.
   *
   * @param slantM 1 or more
   */
  double echoPerM2(int site, double slantM) {
    int step = Math.min(RANGE_STEPS - 1, (int) (RANGE_STEPS_A_FOLD * StrictMath.log(slantM)));
    int at = site * RANGE_STEPS + step;
    if (Float.isNaN(echoes[at])) {
      double middleM = StrictMath.exp((step + 0.5) / RANGE_STEPS_A_FOLD);
      echoes[at] = (float) equation(site).signalToInterference(1, middleM, LIGHT_BREEZE, 0);
    }
    return echoes[at];
  }

  /** Whether a radar turns. */
  void turning(int site, boolean turns) {
    if (isTurning[site] != turns) {
      isTurning[site] = turns;
      Arrays.fill(known, Float.NaN);
    }
  }

  RadarEquation equation(int site) {
    return radars().get(site).equation();
  }

  /** It takes a while to cast the shadows of the land. */
  private List<RadarSite> radars() {
    List<RadarSite> made = radars;
    if (made == null) {
      made = RadarSite.of(area);
      radars = made;
    }
    return made;
  }
}
