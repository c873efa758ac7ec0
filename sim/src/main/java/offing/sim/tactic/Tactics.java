package offing.sim.tactic;

import java.util.random.RandomGenerator;
import offing.area.Area;
import offing.area.Zone;
import offing.sim.Dice;
import offing.sim.scenario.Approach;
import offing.sim.scenario.Place;
import offing.sim.scenario.Scenario;
import offing.sim.vessel.AisClass;
import offing.sim.vessel.AisIdentity;
import offing.sim.vessel.Particulars;
import offing.sim.vessel.VesselClass;
import offing.sim.water.Water;
import offing.sim.water.Way;
import offing.sim.water.WayFinder;
import org.locationtech.jts.geom.Coordinate;

/** Sets up the tactics that a scenario names. */
public final class Tactics {
  private static final double MPS_PER_KN = 1852.0 / 3600;

  /** Room that a fast boat without lights likes to keep from rocks, metres. */
  private static final double ROOM_M = 300;

  private final Area area;
  private final Water water;
  private final WayFinder finder;
  private final Scenario scenario;
  private final long seed;

  public Tactics(Area area, Water water, WayFinder finder, Scenario scenario, long seed) {
    this.area = area;
    this.water = water;
    this.finder = finder;
    this.scenario = scenario;
    this.seed = seed;
  }

  /** Who makes an approach and how. */
  public Undertaking of(Approach approach) {
    RandomGenerator dice = Dice.named(seed, approach.vessel());
    double[] from = place(approach.from());
    double[] to = place(approach.to());
    Way way = finder.find(from[0], from[1], to[0], to[1], ROOM_M);
    long departsMs = scenario.start().plus(approach.departsAt()).toEpochMilli();
    return new Undertaking(
        goFast(approach.vessel(), approach.persons(), dice),
        tactic(approach, way, departsMs, dice),
        way.x()[0],
        way.y()[0]);
  }

  private Tactic tactic(Approach approach, Way way, long departsMs, RandomGenerator dice) {
    double speedMps = MPS_PER_KN * approach.speedKn();
    return switch (approach.tactic()) {
      case "dash-in" -> new Dash(water, way, departsMs, speedMps, true, dice);
      case "dash-out" -> new Dash(water, way, departsMs, speedMps, false, dice);
      default -> throw new IllegalArgumentException("no tactic '" + approach.tactic() + "'");
    };
  }

  private double[] place(Place place) {
    Coordinate at =
        place instanceof Place.At here
            ? new Coordinate(here.lon(), here.lat())
            : zone(((Place.InZone) place).id()).lonLat().getInteriorPoint().getCoordinate();
    return water.nearest(
        area.chart().eastM(at.x, at.y), area.chart().northM(at.x, at.y), Water.LEAST_ROOM_M);
  }

  private Zone zone(String id) {
    return area.zones().stream()
        .filter(zone -> zone.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no zone '" + id + "'"));
  }

  /** 12 to 15 m, a radar cross-section of 2 to 5 m², no transponder. */
  private static Particulars goFast(String key, int persons, RandomGenerator dice) {
    double size = dice.nextDouble();
    return new Particulars(
        key,
        VesselClass.GO_FAST,
        AisClass.NONE,
        AisIdentity.NONE,
        12 + 3 * size,
        2.6 + 0.4 * size,
        0.8,
        2 + 3 * dice.nextDouble(),
        1.5,
        persons,
        "");
  }
}
