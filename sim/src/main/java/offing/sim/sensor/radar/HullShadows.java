package offing.sim.sensor.radar;

import java.util.Arrays;
import offing.radar.Direction;

/**
 * What stands right behind a big hull, as one radar sees it, is hidden. Owned by its radar.
 *
 * <p>Geometry alone: at 3 cm a hull of {@value #LEAST_LENGTH_M} m throws a sharp shadow for many
 * kilometres. Who is lower than the line from the antenna over the hull's top is in it. Assumed: a
 * hull and what stands on it is solid up to half of her highest part; the earth is flat over the
 * length of a shadow. Kept by direction, in steps of a quarter of a degree; of two hulls in one
 * direction the one with the longer shadow counts.
 */
final class HullShadows {
  static final double LEAST_LENGTH_M = 60;
  private static final double SOLID = 0.5;
  private static final int STEPS = 1440;
  private static final double STEPS_PER_DEG = STEPS / 360.0;

  private final double antennaM;
  private final double[] fromM = new double[STEPS];
  private final double[] topM = new double[STEPS];
  private final int[] cast = new int[STEPS];
  private int casts;

  /** Of a radar with its antenna so many metres over the sea. */
  HullShadows(double antennaM) {
    this.antennaM = antennaM;
    Arrays.fill(fromM, Double.POSITIVE_INFINITY);
  }

  /** Takes all shadows away. */
  void clear() {
    for (int i = 0; i < casts; i++) {
      fromM[cast[i]] = Double.POSITIVE_INFINITY;
    }
    casts = 0;
  }

  /** Lets target {@code i} cast hers, if she is big; her place as the radar sees it, metres. */
  void cast(Targets targets, int i, double east, double north) {
    if (targets.lengthM(i) < LEAST_LENGTH_M) {
      return;
    }
    double groundM = Math.sqrt(east * east + north * north);
    double sine = Math.abs(targets.headEast(i) * north - targets.headNorth(i) * east) / groundM;
    double cosine = Math.abs(targets.headEast(i) * east + targets.headNorth(i) * north) / groundM;
    double half = targets.lengthM(i) / 2;
    double halfBeam = targets.beamM(i) / 2;
    double acrossM = half * sine + halfBeam * cosine;
    double behindM = groundM + half * cosine + halfBeam * sine;
    double halfDeg = StrictMath.toDegrees(Math.min(1, acrossM / groundM));
    darken(Direction.gridDeg(east, north), halfDeg, behindM, SOLID * targets.heightM(i));
  }

  private void darken(double gridDeg, double halfDeg, double behindM, double top) {
    int first = (int) Math.ceil((gridDeg - halfDeg) * STEPS_PER_DEG);
    int last = (int) Math.floor((gridDeg + halfDeg) * STEPS_PER_DEG);
    for (int step = first; step <= last; step++) {
      int at = Math.floorMod(step, STEPS);
      boolean isNew = fromM[at] == Double.POSITIVE_INFINITY;
      if (isNew) {
        cast[casts++] = at;
      }
      if (isNew || endM(behindM, top, 0) > endM(fromM[at], topM[at], 0)) {
        fromM[at] = behindM;
        topM[at] = top;
      }
    }
  }

  /** Whether a target of that height is in one: metres over the ground, grid degrees [0, 360). */
  boolean hides(double groundM, double gridDeg, double heightM) {
    int at = (int) (gridDeg * STEPS_PER_DEG + 0.5) % STEPS;
    return groundM > fromM[at] && groundM < endM(fromM[at], topM[at], heightM);
  }

  /** How far off a target of that height comes out of a shadow again. */
  private double endM(double behindM, double top, double heightM) {
    double clear = antennaM - top;
    if (top <= heightM) {
      return 0;
    }
    return clear > 0 ? behindM * (antennaM - heightM) / clear : Double.POSITIVE_INFINITY;
  }
}
