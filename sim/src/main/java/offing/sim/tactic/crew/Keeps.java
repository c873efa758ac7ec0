package offing.sim.tactic.crew;

import java.util.function.IntSupplier;
import java.util.function.Predicate;
import offing.sim.tactic.Stage;
import offing.sim.vessel.Handling;
import offing.sim.vessel.Order;
import offing.sim.vessel.Vessels;
import offing.sim.water.Water;
import offing.sim.water.Way;
import org.jspecify.annotations.Nullable;

/**
 * Joins another vessel and keeps station on her until something happens.
 *
 * <p>Every few seconds: the other's own velocity, and as much more towards the station as is made
 * good within a time constant, and never more than can be braked on the way. Far off, or where land
 * lies between, by a way over the water.
 */
public final class Keeps implements Phase {
  private static final long LOOK_MS = 4_000;
  private static final long FAR_LOOK_MS = 15_000;

  /** Beyond this she makes for where the other is by a way over the water, metres. */
  private static final double FAR_M = 1_200;

  /** Within this she lies still beside one who does, metres. */
  private static final double CLOSE_M = 6;

  private static final double STILL_MPS = 0.4;

  /** Within it the rest of the gap is closed: the longer, the lazier she brakes, seconds. */
  private static final double SHORTEST_S = 10;

  private static final double SPEED_FOR_BRAKE = 12;

  /** A leg this much longer than she sails until she looks again, so that she does not arrive. */
  private static final double BEYOND_S = 12;

  private static final double SHORTEST_LEG_M = 25;
  private static final int UNDER_WAY = 0;

  private final Stage stage;
  private final IntSupplier other;
  private final double aheadM;
  private final double starboardM;
  private final double mostMps;
  private final Predicate<Crew> until;

  /**
   * Station on another.
   *
   * @param other her slot; negative where she is gone, which ends it
   * @param aheadM of her, metres; negative astern
   * @param starboardM of her, metres; negative to port
   * @param mostMps the fastest that she goes for it, m/s
   */
  public Keeps(
      Stage stage,
      IntSupplier other,
      double aheadM,
      double starboardM,
      double mostMps,
      Predicate<Crew> until) {
    this.stage = stage;
    this.other = other;
    this.aheadM = aheadM;
    this.starboardM = starboardM;
    this.mostMps = mostMps;
    this.until = until;
  }

  @Override
  public Stage stage() {
    return stage;
  }

  @Override
  public void begin(Crew crew) {
    crew.sea().vessels().standsClear(crew.slot(), false);
  }

  @Override
  public @Nullable Order next(Crew crew) {
    int slot = other.getAsInt();
    if (slot < 0 || until.test(crew)) {
      return null;
    }
    Vessels vessels = crew.sea().vessels();
    double east = vessels.courseEast(slot);
    double north = vessels.courseNorth(slot);
    double toEastM = vessels.eastM(slot) + aheadM * east + starboardM * north;
    double toNorthM = vessels.northM(slot) + aheadM * north - starboardM * east;
    return crew.rangeM(toEastM, toNorthM) > FAR_M
        ? joins(crew, vessels.eastM(slot), vessels.northM(slot))
        : keeps(
            crew, toEastM, toNorthM, vessels.velocityEastMps(slot), vessels.velocityNorthMps(slot));
  }

  private Order joins(Crew crew, double eastM, double northM) {
    Water water = crew.sea().water();
    double[] to = water.nearest(eastM, northM, Water.LEAST_ROOM_M);
    Way way = crew.sea().way(crew.eastM(), crew.northM(), to[0], to[1]);
    return crew.sail(way, mostMps, false, crew.timeMs() + FAR_LOOK_MS);
  }

  private Order keeps(Crew crew, double toEastM, double toNorthM, double east, double north) {
    double rangeM = crew.rangeM(toEastM, toNorthM);
    double closing = closingMps(crew, rangeM);
    double x = east + closing * share(toEastM - crew.eastM(), rangeM);
    double y = north + closing * share(toNorthM - crew.northM(), rangeM);
    double speed = Math.sqrt(x * x + y * y);
    if ((speed < STILL_MPS && rangeM < 2 * CLOSE_M) || speed == 0) {
      return new Order.Lie(crew.timeMs() + LOOK_MS, UNDER_WAY, false);
    }
    double legM = Math.max(SHORTEST_LEG_M, BEYOND_S * speed);
    double endX = crew.eastM() + legM * x / speed;
    double endY = crew.northM() + legM * y / speed;
    if (!crew.sea().water().isClear(crew.eastM(), crew.northM(), endX, endY, Water.LEAST_ROOM_M)) {
      return around(crew, toEastM, toNorthM, rangeM);
    }
    Way leg = new Way(new double[] {crew.eastM(), endX}, new double[] {crew.northM(), endY});
    return crew.sail(leg, Math.min(mostMps, speed), false, crew.timeMs() + LOOK_MS);
  }

  /** With a way over the water where she would come too near to land, and slowly. */
  private Order around(Crew crew, double eastM, double northM, double rangeM) {
    Water water = crew.sea().water();
    double[] to = water.nearest(eastM, northM, Water.LEAST_ROOM_M);
    if (crew.rangeM(to[0], to[1]) < SHORTEST_LEG_M) {
      return new Order.Lie(crew.timeMs() + LOOK_MS, UNDER_WAY, false);
    }
    Way way = crew.sea().way(crew.eastM(), crew.northM(), to[0], to[1]);
    double mps = Math.min(mostMps, Math.max(1, rangeM / SHORTEST_S));
    return crew.sail(way, mps, true, crew.timeMs() + LOOK_MS);
  }

  private static double share(double partM, double wholeM) {
    return wholeM < CLOSE_M ? partM / CLOSE_M : partM / wholeM;
  }

  private static double closingMps(Crew crew, double rangeM) {
    double brake = Handling.of(crew.who().kind()).brakeMps2();
    double lazy = Math.max(SHORTEST_S, SPEED_FOR_BRAKE / brake);
    return Math.min(rangeM / lazy, Math.sqrt(brake * rangeM));
  }
}
