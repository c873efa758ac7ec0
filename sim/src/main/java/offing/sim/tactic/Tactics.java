package offing.sim.tactic;

import offing.area.Area;
import offing.area.Zone;
import offing.sim.BoundaryCrossing;
import offing.sim.scenario.Approach;
import offing.sim.scenario.Place;
import offing.sim.scenario.Scenario;
import offing.sim.scenario.TacticKind;
import offing.sim.tactic.craft.Papers;
import offing.sim.tactic.crew.Surroundings;
import offing.sim.tactic.mode.Modes;
import offing.sim.tactic.mode.Plan;
import org.locationtech.jts.geom.Coordinate;

/** Sets up the tactics that a scenario names. */
public final class Tactics {
  /** No undertaking has more vessels than this. */
  public static final int MOST_VESSELS = 12;

  private final Area area;
  private final Scenario scenario;
  private final Plan.Setting setting;
  private final Spots spots;

  /** {@code seed}: every die of every crew hangs on it. */
  public Tactics(Area area, Scenario scenario, Surroundings sea, long seed) {
    this.area = area;
    this.scenario = scenario;
    spots = new Spots(sea.water(), sea.vessels());
    setting = new Plan.Setting(sea, new BoundaryCrossing(area.boundary()), new Papers(), seed);
  }

  /** Who makes an approach and how. */
  public Undertaking of(Approach approach) {
    long departsMs = scenario.start().plus(approach.departsAt()).toEpochMilli();
    boolean hasShip = approach.tactic().equals(TacticKind.SHADOW_SHIP.id());
    double apartM = hasShip ? Spots.SHIPS_M : Spots.BOATS_M;
    return Modes.undertaking(
        new Plan(
            setting,
            approach,
            spots.take(place(approach.from()), apartM),
            spots.take(place(approach.to()), apartM),
            departsMs));
  }

  private double[] place(Place place) {
    Coordinate at =
        place instanceof Place.At here
            ? new Coordinate(here.lon(), here.lat())
            : zone(((Place.InZone) place).id()).lonLat().getInteriorPoint().getCoordinate();
    return new double[] {area.chart().eastM(at.x, at.y), area.chart().northM(at.x, at.y)};
  }

  private Zone zone(String id) {
    return area.zones().stream()
        .filter(zone -> zone.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no zone '" + id + "'"));
  }
}
