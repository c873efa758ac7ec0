package offing.picture;

import java.util.Arrays;
import offing.radar.Direction;

/**
 * Where ships may hide others from each radar: by direction the nearest hull. Made anew for each
 * moment, when it is asked for. Owned by the run's thread.
 */
final class Shadows {
  private static final int STEPS_A_DEGREE = 4;
  private static final int STEPS = 360 * STEPS_A_DEGREE;

  /** A hull of which nothing is known is taken to be so long, metres. Assumed. */
  private static final double UNKNOWN_HULL_M = 200;

  /** A shadow is so much wider on either side than the hull that casts it, metres. Assumed. */
  private static final double MARGIN_M = 50;

  /** Who is no more than that nearer is beside, or is the vessel herself; metres. Assumed. */
  private static final double BESIDE_M = 50;

  private final TrackTable table;
  private final Radars radars;

  /** By site and direction; infinite where no ship is. */
  private final double[] nearestM;

  /** The moment for which a site's were made. */
  private final long[] madeMs;

  Shadows(TrackTable table, Radars radars) {
    this.table = table;
    this.radars = radars;
    nearestM = new double[radars.count() * STEPS];
    madeMs = new long[radars.count()];
    Arrays.fill(madeMs, Long.MIN_VALUE);
  }

  /** Whether a ship may lie between a radar and a place, chart metres. */
  boolean hide(int site, double eastM, double northM, long nowMs) {
    if (madeMs[site] != nowMs) {
      make(site, nowMs);
    }
    double east = eastM - radars.eastM(site);
    double north = northM - radars.northM(site);
    int step = (int) (Direction.gridDeg(east, north) * STEPS_A_DEGREE) % STEPS;
    return nearestM[site * STEPS + step] < Math.sqrt(east * east + north * north) - BESIDE_M;
  }

  private void make(int site, long nowMs) {
    madeMs[site] = nowMs;
    Arrays.fill(nearestM, site * STEPS, (site + 1) * STEPS, Double.POSITIVE_INFINITY);
    for (int slot = 0; slot < table.slotCount(); slot++) {
      boolean isShip = table.kind[slot] == TrackKind.CLASS_A && table.isLive(slot);
      if (isShip && table.motion.hasPlace(slot)) {
        cast(slot, site, nowMs);
      }
    }
  }

  private void cast(int slot, int site, long nowMs) {
    double east = table.motion.eastMAt(slot, nowMs) - radars.eastM(site);
    double north = table.motion.northMAt(slot, nowMs) - radars.northM(site);
    double rangeM = Math.sqrt(east * east + north * north);
    double lengthM = table.identities.lengthM[slot];
    double halfM = (Double.isNaN(lengthM) ? UNKNOWN_HULL_M : lengthM) / 2 + MARGIN_M;
    double halfDeg = StrictMath.toDegrees(halfM / Math.max(halfM, rangeM));
    double middleDeg = Direction.gridDeg(east, north);
    int from = (int) Math.floor((middleDeg - halfDeg) * STEPS_A_DEGREE);
    int to = (int) Math.floor((middleDeg + halfDeg) * STEPS_A_DEGREE);
    for (int step = from; step <= to; step++) {
      int at = site * STEPS + Math.floorMod(step, STEPS);
      nearestM[at] = Math.min(nearestM[at], rangeM);
    }
  }
}
