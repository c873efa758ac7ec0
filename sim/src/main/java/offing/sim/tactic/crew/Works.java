package offing.sim.tactic.crew;

import java.util.function.Predicate;
import offing.sim.tactic.Stage;
import offing.sim.vessel.Order;
import offing.sim.water.Water;
import offing.sim.water.Way;
import org.jspecify.annotations.Nullable;

/** Goes to and fro about a place, as one does who fishes or drifts, until something happens. */
public final class Works implements Phase {
  private static final double MPS_PER_KN = 1852.0 / 3600;
  private static final double SHORTEST_M = 5;
  private static final int TRIES = 8;

  /** How often she looks whether it has happened, milliseconds. */
  private static final long LOOK_MS = 10_000;

  private static final int UNDER_WAY = 0;

  private final Stage stage;
  private final double eastM;
  private final double northM;
  private final double radiusM;
  private final double leastKn;
  private final double mostKn;
  private final Predicate<Crew> until;
  private double toEastM = Double.NaN;
  private double toNorthM;
  private double speedMps;

  /**
   * About a place.
   *
   * @param eastM of its middle, chart metres
   * @param northM of its middle, chart metres
   * @param radiusM how far she strays from it
   * @param leastKn slowest of her legs, over 0
   * @param mostKn fastest of her legs
   */
  public Works(
      Stage stage,
      double eastM,
      double northM,
      double radiusM,
      double leastKn,
      double mostKn,
      Predicate<Crew> until) {
    this.stage = stage;
    this.eastM = eastM;
    this.northM = northM;
    this.radiusM = radiusM;
    this.leastKn = leastKn;
    this.mostKn = mostKn;
    this.until = until;
  }

  @Override
  public Stage stage() {
    return stage;
  }

  @Override
  public @Nullable Order next(Crew crew) {
    if (until.test(crew)) {
      return null;
    }
    long lookMs = crew.timeMs() + LOOK_MS;
    if (isThere(crew) && !draws(crew)) {
      return new Order.Lie(lookMs, UNDER_WAY, false);
    }
    Way leg = new Way(new double[] {crew.eastM(), toEastM}, new double[] {crew.northM(), toNorthM});
    return crew.sail(leg, speedMps, false, lookMs);
  }

  private boolean isThere(Crew crew) {
    return Double.isNaN(toEastM) || crew.rangeM(toEastM, toNorthM) < SHORTEST_M;
  }

  /** Draws where she goes next; false where no try finds a clear leg. */
  private boolean draws(Crew crew) {
    for (int i = 0; i < TRIES; i++) {
      double x = eastM + radiusM * (2 * crew.dice().nextDouble() - 1);
      double y = northM + radiusM * (2 * crew.dice().nextDouble() - 1);
      if (crew.rangeM(x, y) > SHORTEST_M
          && crew.sea().water().isClear(crew.eastM(), crew.northM(), x, y, Water.LEAST_ROOM_M)) {
        toEastM = x;
        toNorthM = y;
        speedMps = MPS_PER_KN * (leastKn + (mostKn - leastKn) * crew.dice().nextDouble());
        return true;
      }
    }
    toEastM = Double.NaN;
    return false;
  }
}
