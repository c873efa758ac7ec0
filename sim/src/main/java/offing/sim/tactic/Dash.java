package offing.sim.tactic;

import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import offing.sim.vessel.Handling;
import offing.sim.vessel.Order;
import offing.sim.vessel.Passage;
import offing.sim.vessel.VesselClass;
import offing.sim.water.Water;
import offing.sim.water.Way;

/**
 * A run at full speed: waits, dashes over the water, and inbound lies at the beach for a moment and
 * runs back.
 */
final class Dash implements Tactic {
  private static final double LEAST_HALT_MS = 60_000;
  private static final double MOST_HALT_MS = 300_000;
  private static final int UNDER_WAY = 0;

  private final Water water;
  private final Way way;
  private final long departsMs;
  private final double speedMps;
  private final boolean returns;
  private final long haltMs;
  private int done;
  private long landsMs = -1;

  /** {@code returns}: whether it touches a beach and comes back. */
  Dash(
      Water water,
      Way way,
      long departsMs,
      double speedMps,
      boolean returns,
      RandomGenerator dice) {
    this.water = water;
    this.way = way;
    this.departsMs = departsMs;
    this.speedMps = speedMps;
    this.returns = returns;
    haltMs = (long) (LEAST_HALT_MS + (MOST_HALT_MS - LEAST_HALT_MS) * dice.nextDouble());
  }

  @Override
  public Order next(long timeMs, double eastM, double northM) {
    return switch (done++) {
      case 0 -> lie(departsMs);
      case 1 -> sail(way);
      case 2 -> reach(timeMs);
      case 3 -> returns ? sail(way.reversed()) : rest();
      default -> rest();
    };
  }

  private Order reach(long timeMs) {
    if (!returns) {
      return rest();
    }
    landsMs = timeMs;
    return lie(timeMs + haltMs);
  }

  private Order sail(Way over) {
    Passage passage =
        Passage.of(
            over.x(),
            over.y(),
            water::cornerRoomM,
            Handling.of(VesselClass.GO_FAST),
            speedMps,
            true);
    return new Order.Sail(passage, speedMps, UNDER_WAY);
  }

  private static Order lie(long untilMs) {
    return new Order.Lie(untilMs, UNDER_WAY, false);
  }

  private static Order rest() {
    return lie(Long.MAX_VALUE);
  }

  @Override
  public OptionalLong landsMs() {
    return landsMs < 0 ? OptionalLong.empty() : OptionalLong.of(landsMs);
  }
}
