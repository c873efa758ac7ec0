package offing.sim.traffic;

import offing.sim.vessel.Handling;
import offing.sim.vessel.Passage;
import offing.sim.vessel.Vessels;

/**
 * Where one comes into the world under way: not so that she is about to run into another, since
 * nobody could see to that any more. Owned by the world's thread.
 */
final class Gap {
  /* How far she may be put ahead or back of where she would be, in steps, metres. Assumed. */
  private static final double STEP_M = 150;

  private static final int STEPS = 14;

  /** Nobody comes nearer to her in so many seconds, all going straight on, hulls aside. Assumed. */
  private static final double AHEAD_S = 120;

  private static final double BESIDE_M = 20;

  private final Vessels vessels;
  private final Passage passage;
  private final double mps;
  private final int own;

  Gap(Vessels vessels, Passage passage, double mps, int own) {
    this.vessels = vessels;
    this.passage = passage;
    this.mps = mps;
    this.own = own;
  }

  /** How far she has sailed where there is one, that which is nearest; else as far as given. */
  double nearestM(double sailedM) {
    double most = Math.max(sailedM, passage.lengthM() - STEP_M);
    for (int i = 0; i <= 2 * STEPS; i++) {
      double at = sailedM + (i % 2 == 0 ? -i / 2 : (i + 1) / 2) * STEP_M;
      if (at >= 0 && at <= most && isClear(at)) {
        return at;
      }
    }
    return sailedM;
  }

  private boolean isClear(double sailedM) {
    double rest = sailedM;
    int leg = 0;
    while (leg < passage.legCount() - 1 && rest > passage.legM(leg)) {
      rest -= passage.legM(leg);
      leg++;
    }
    double east = passage.eastM(leg) + rest * passage.legEast(leg);
    double north = passage.northM(leg) + rest * passage.legNorth(leg);
    boolean clear = true;
    for (int slot = 0; clear && slot < vessels.slotCount(); slot++) {
      clear =
          slot == own
              || !vessels.isPresent(slot)
              || vessels.isMoored(slot)
              || isClearOf(slot, east, north, leg);
    }
    return clear;
  }

  /** Whether both may go on, and whether either may stop where she is and the other have room. */
  private boolean isClearOf(int slot, double east, double north, int leg) {
    double reach = square(reachM(slot));
    double other = vessels.speedMps(slot);
    return nearestSquare(slot, other, mps, AHEAD_S, east, north, leg) > reach
        && nearestSquare(slot, 0, mps, stopS(own, mps), east, north, leg) > reach
        && nearestSquare(slot, other, 0, stopS(slot, other), east, north, leg) > reach;
  }

  /** How long she takes to stop; at her speed she would go twice as far in that. */
  private double stopS(int slot, double speedMps) {
    return speedMps / Handling.of(vessels.kind(slot)).brakeMps2();
  }

  private double reachM(int slot) {
    return (vessels.lengthM(slot) + vessels.lengthM(own)) / 2 + BESIDE_M;
  }

  private double nearestSquare(
      int slot, double other, double own, double aheadS, double east, double north, int leg) {
    double x = vessels.eastM(slot) - east;
    double y = vessels.northM(slot) - north;
    double dx = other * vessels.headingEast(slot) - own * passage.legEast(leg);
    double dy = other * vessels.headingNorth(slot) - own * passage.legNorth(leg);
    double square = dx * dx + dy * dy;
    double after = square == 0 ? 0 : Math.max(0, Math.min(aheadS, -(x * dx + y * dy) / square));
    return square(x + after * dx) + square(y + after * dy);
  }

  private static double square(double value) {
    return value * value;
  }
}
