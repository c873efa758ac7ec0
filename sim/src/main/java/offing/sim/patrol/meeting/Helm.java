package offing.sim.patrol.meeting;

import offing.sim.vessel.Handling;
import offing.sim.vessel.Order;
import offing.sim.vessel.Passage;
import offing.sim.vessel.Vessels;
import offing.sim.water.Water;
import offing.sim.water.Way;
import offing.sim.water.WayBuilder;

/** Makes the orders that take a unit somewhere. Owned by the world's thread. */
public final class Helm {
  private static final int UNDER_WAY = 0;

  /** Nearer than this she is there, metres. */
  private static final double THERE_M = 5;

  private final Water water;
  private final Meetings meetings;
  private final Vessels vessels;

  public Helm(Water water, Meetings meetings, Vessels vessels) {
    this.water = water;
    this.meetings = meetings;
    this.vessels = vessels;
  }

  /** To a place over the water, and there to a stop. */
  public Order to(int slot, double eastM, double northM, double speedMps) {
    return along(slot, way(slot, eastM, northM), speedMps, true, Long.MAX_VALUE);
  }

  /** Towards a place for a while, without braking for it. */
  public Order towards(int slot, double eastM, double northM, double speedMps, long untilMs) {
    return along(slot, way(slot, eastM, northM), speedMps, false, untilMs);
  }

  /** Along a way that begins where she is. */
  public Order along(int slot, Way way, double speedMps, boolean stops, long untilMs) {
    if (way.size() < 2 || way.lengthM() < THERE_M) {
      return lie(untilMs == Long.MAX_VALUE ? Long.MIN_VALUE : untilMs);
    }
    Passage passage = passage(way, Handling.of(vessels.kind(slot)), speedMps, stops);
    return new Order.Sail(passage, speedMps, UNDER_WAY, untilMs);
  }

  /** Lies where she is for a while, epoch milliseconds. */
  public Order lie(long untilMs) {
    return new Order.Lie(untilMs, UNDER_WAY, false);
  }

  private Way way(int slot, double eastM, double northM) {
    double[] to = water.nearest(eastM, northM, Water.LEAST_ROOM_M);
    return meetings.way(vessels.eastM(slot), vessels.northM(slot), to[0], to[1]);
  }

  /** A passage along a way, for a vessel that answers her helm like that. */
  public Passage passage(Way way, Handling handling, double speedMps, boolean stops) {
    return Passage.of(way.x(), way.y(), water::cornerRoomM, handling, speedMps, stops);
  }

  /** Adds a point, round the land where that lies between. */
  public void join(WayBuilder way, double eastM, double northM) {
    if (water.isClear(way.lastX(), way.lastY(), eastM, northM, Water.LEAST_ROOM_M)) {
      way.add(eastM, northM);
    } else {
      way.addAll(meetings.way(way.lastX(), way.lastY(), eastM, northM));
    }
  }
}
