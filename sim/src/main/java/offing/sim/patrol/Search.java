package offing.sim.patrol;

import java.util.Optional;
import offing.sim.patrol.meeting.BestSpeed;
import offing.sim.vessel.Order;
import offing.sim.water.Water;

/**
 * Looks for a target about the place where she should be: there at best speed, then an expanding
 * square (IAMSAR Manual, volume III, section 3): legs of one, one, two, two, three ... track
 * spaces, each a quarter turn to starboard.
 */
final class Search {
  /** How long it looks, milliseconds. Assumed. */
  private static final long LASTS_MS = 5 * 60_000L;

  /** How far boats are seen to either side on a dark night, twice: metres. Assumed. */
  private static final double TRACK_SPACE_M = 800;

  private static final double SEARCHING_MPS = 10;
  private static final double TURNS_M = 100;

  /** It looks round that often, milliseconds. */
  private static final long LOOKS_MS = 5_000;

  private final Means means;
  private final int slot;
  private double toEastM;
  private double toNorthM;
  private int legs;
  private long endMs = Long.MAX_VALUE;

  Search(Means means, int slot, double eastM, double northM) {
    this.means = means;
    this.slot = slot;
    toEastM = eastM;
    toNorthM = northM;
  }

  /** The next order; empty where it is given up. */
  Optional<Order> next(long timeMs, double eastM, double northM) {
    if (isThere(eastM, northM)) {
      endMs = Math.min(endMs, timeMs + LASTS_MS);
      turn();
    }
    if (timeMs >= endMs) {
      return Optional.empty();
    }
    double speed = legs == 0 ? BestSpeed.mps(means.vessels().kind(slot)) : SEARCHING_MPS;
    return Optional.of(means.helm().towards(slot, toEastM, toNorthM, speed, timeMs + LOOKS_MS));
  }

  /** There is only as much water as there is: near to it counts. */
  private boolean isThere(double eastM, double northM) {
    double[] to = means.water().nearest(toEastM, toNorthM, Water.LEAST_ROOM_M);
    double dx = to[0] - eastM;
    double dy = to[1] - northM;
    return dx * dx + dy * dy < TURNS_M * TURNS_M;
  }

  private void turn() {
    double length = (legs / 2 + 1) * TRACK_SPACE_M;
    switch (legs % 4) {
      case 0 -> toNorthM += length;
      case 1 -> toEastM += length;
      case 2 -> toNorthM -= length;
      default -> toEastM -= length;
    }
    legs++;
  }
}
