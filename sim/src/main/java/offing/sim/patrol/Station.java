package offing.sim.patrol;

import offing.sim.patrol.meeting.BestSpeed;
import offing.sim.patrol.meeting.Sighting;
import offing.sim.vessel.Order;
import offing.sim.vessel.Vessels;

/** Where a unit keeps station on a target, and how: a place that moves with her. */
final class Station {
  /* Station keeping: the unit makes for where its station will be after a look-ahead, at the speed
   * that brings it there by then. So its error dies away by a factor e in one look-ahead, and it
   * ends up at the target's speed and course.
   */
  private static final double LOOK_AHEAD_S = 8;

  private static final long LOOKS_MS = 2_000;

  /** Alongside: from hull to hull, metres. */
  private static final double ALONGSIDE_M = 25;

  /** Astern of whom it has met, until it is told more, metres. */
  private static final double MET_M = 150;

  /** Slower than this she has no course, m/s. */
  private static final double STEERAGE_MPS = 0.5;

  private static final double NEAR_M = 10;

  private final Means means;
  private final int slot;

  Station(Means means, int slot) {
    this.means = means;
    this.slot = slot;
  }

  /** Astern of her by some metres. */
  Sighting astern(Sighting her, int target, double offM) {
    double[] course = course(her, target);
    return moved(her, -offM * course[0], -offM * course[1]);
  }

  Sighting met(Sighting her, int target) {
    return astern(her, target, MET_M);
  }

  /** Next to her, on the side on which the unit is. */
  Sighting alongside(Sighting her, int target) {
    double[] course = course(her, target);
    Vessels vessels = means.vessels();
    double dx = vessels.eastM(slot) - her.eastM();
    double dy = vessels.northM(slot) - her.northM();
    double side = course[1] * dx - course[0] * dy >= 0 ? 1 : -1; // starboard positive
    double off = ALONGSIDE_M + (target < 0 ? 0 : vessels.beamM(target) / 2);
    return moved(her, side * off * course[1], -side * off * course[0]);
  }

  private static Sighting moved(Sighting her, double eastM, double northM) {
    return new Sighting(
        her.timeMs(), her.eastM() + eastM, her.northM() + northM, her.eastMps(), her.northMps());
  }

  /** Where she goes; where she lies: where her bow points, else away from the unit. */
  private double[] course(Sighting her, int target) {
    double speed = her.speedMps();
    if (speed > STEERAGE_MPS) {
      return new double[] {her.eastMps() / speed, her.northMps() / speed};
    }
    Vessels vessels = means.vessels();
    if (target >= 0) {
      return new double[] {vessels.courseEast(target), vessels.courseNorth(target)};
    }
    double dx = her.eastM() - vessels.eastM(slot);
    double dy = her.northM() - vessels.northM(slot);
    double off = Math.sqrt(dx * dx + dy * dy);
    return off > 0 ? new double[] {dx / off, dy / off} : new double[] {0, 1};
  }

  /** Keeps to it for a moment. */
  Order keep(Sighting station, long timeMs) {
    double x = station.eastM() + LOOK_AHEAD_S * station.eastMps();
    double y = station.northM() + LOOK_AHEAD_S * station.northMps();
    double dx = x - means.vessels().eastM(slot);
    double dy = y - means.vessels().northM(slot);
    double offM = Math.sqrt(dx * dx + dy * dy);
    if (offM < NEAR_M) {
      return means.helm().lie(timeMs + LOOKS_MS);
    }
    double best = BestSpeed.mps(means.vessels().kind(slot));
    return means.helm().towards(slot, x, y, Math.min(best, offM / LOOK_AHEAD_S), timeMs + LOOKS_MS);
  }
}
