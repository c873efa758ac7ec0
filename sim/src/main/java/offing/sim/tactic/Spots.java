package offing.sim.tactic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import offing.sim.vessel.Vessels;
import offing.sim.water.Water;

/**
 * Where approaches begin and end: each in a spot of her own where nobody lies when the world
 * begins, as near as can be to the place that is named. Owned by {@link Tactics}.
 */
final class Spots {
  /** How far a boat lies from the next, metres. Assumed. */
  static final double BOATS_M = 60;

  /** The same where a ship goes with her. */
  static final double SHIPS_M = 400;

  private static final int MOST_RINGS = 12;

  /** Spots on the first ring about a place, on the second twice as many, and so on. */
  private static final int ON_A_RING = 6;

  /** And from the middle of another's hull, besides half her length, metres. Assumed. */
  private static final double BESIDE_M = 40;

  private final Water water;
  private final Vessels vessels;
  private final List<double[]> taken = new ArrayList<>();

  Spots(Water water, Vessels vessels) {
    this.water = water;
    this.vessels = vessels;
  }

  /**
   * A spot on the water that nobody has yet, as {east, north}, chart metres.
   *
   * @param apartM how far she wants to be from others, metres
   */
  double[] take(double[] place, double apartM) {
    double[] middle = water.nearest(place[0], place[1], Water.LEAST_ROOM_M);
    double[] spot = middle;
    int most = ON_A_RING * MOST_RINGS * (MOST_RINGS + 1) / 2;
    for (int i = 0; i < most && !isFree(spot, middle, apartM); i++) {
      spot = around(middle, i, apartM);
    }
    double[] best = isFree(spot, middle, apartM) ? spot : middle;
    taken.add(best);
    return best;
  }

  private static double[] around(double[] middle, int number, double apartM) {
    int ring = 1;
    int on = number;
    while (on >= ON_A_RING * ring) {
      on -= ON_A_RING * ring++;
    }
    double angle = 2 * StrictMath.PI * on / (ON_A_RING * ring);
    return new double[] {
      middle[0] + apartM * ring * StrictMath.sin(angle),
      middle[1] + apartM * ring * StrictMath.cos(angle)
    };
  }

  /** The middle of one place may lie as near as half of that to a spot about another. */
  private boolean isFree(double[] spot, double[] middle, double apartM) {
    double least = apartM * apartM / 4;
    return water.isClear(middle[0], middle[1], spot[0], spot[1], Water.LEAST_ROOM_M)
        && water.roomM(spot[0], spot[1]) >= Water.LEAST_ROOM_M
        && taken.stream().allMatch(other -> square(spot, other[0], other[1]) > least)
        && IntStream.range(0, vessels.slotCount()).allMatch(slot -> isClearOf(slot, spot));
  }

  private boolean isClearOf(int slot, double[] spot) {
    double reach = vessels.lengthM(slot) / 2 + BESIDE_M;
    return !vessels.isPresent(slot)
        || square(spot, vessels.eastM(slot), vessels.northM(slot)) > reach * reach;
  }

  private static double square(double[] a, double x, double y) {
    return (x - a[0]) * (x - a[0]) + (y - a[1]) * (y - a[1]);
  }
}
