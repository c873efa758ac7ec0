package offing.sim.tactic.crew;

import java.util.Arrays;
import offing.sim.vessel.Vessels;
import offing.sim.water.Water;
import offing.sim.water.Way;
import offing.sim.water.WayFinder;
import offing.sim.weather.Conditions;

/**
 * What those who go about something know of the sea about them: time and weather, the water, other
 * vessels, and where the patrols are. Set by the world before each step's commands; owned by it.
 */
public final class Surroundings {
  /** Room that a boat without lights likes to keep from rocks, metres. */
  private static final double ROOM_M = 300;

  /** How often it is looked who of the fleet is a patrol, milliseconds. */
  private static final long ROLL_CALL_MS = 10_000;

  /** A patrol that comes nearer at over this is after somebody: beats are slower. m/s, 29 kn. */
  private static final double CLOSING_MPS = 14.9;

  private final Vessels vessels;
  private final Water water;
  private final WayFinder finder;
  private long timeMs;
  private Conditions conditions;
  private int[] patrols = new int[0];
  private long calledMs = Long.MIN_VALUE;

  /** As it is at the start of the world. */
  public Surroundings(
      Vessels vessels, Water water, WayFinder finder, long timeMs, Conditions conditions) {
    this.vessels = vessels;
    this.water = water;
    this.finder = finder;
    this.timeMs = timeMs;
    this.conditions = conditions;
  }

  /** Takes the time and the weather of a step. */
  public void at(long timeMs, Conditions conditions) {
    this.timeMs = timeMs;
    this.conditions = conditions;
  }

  /** Event time of the end of the step, epoch milliseconds. */
  public long timeMs() {
    return timeMs;
  }

  public Conditions conditions() {
    return conditions;
  }

  public Vessels vessels() {
    return vessels;
  }

  public Water water() {
    return water;
  }

  /** A way between two places, with a berth for rocks. */
  public Way way(double x0, double y0, double x1, double y1) {
    return finder.find(x0, y0, x1, y1, ROOM_M);
  }

  /** Whether a patrol unit within {@code reachM} steers for that place at over 29 kn. */
  public boolean isPatrolClosing(double eastM, double northM, double reachM, int butSlot) {
    for (int slot : patrols()) {
      double dx = eastM - vessels.eastM(slot);
      double dy = northM - vessels.northM(slot);
      double rangeM = Math.sqrt(dx * dx + dy * dy);
      double towards = dx * vessels.courseEast(slot) + dy * vessels.courseNorth(slot);
      if (slot != butSlot
          && rangeM <= reachM
          && towards * vessels.sogMps(slot) > CLOSING_MPS * rangeM) {
        return true;
      }
    }
    return false;
  }

  private int[] patrols() {
    if (timeMs - ROLL_CALL_MS >= calledMs) {
      calledMs = timeMs;
      int n = 0;
      var found = new int[vessels.slotCount()];
      for (int slot = 0; slot < vessels.slotCount(); slot++) {
        if (vessels.isPresent(slot) && !vessels.unit(slot).isEmpty()) {
          found[n++] = slot;
        }
      }
      patrols = Arrays.copyOf(found, n);
    }
    return patrols;
  }
}
