package offing.sim.traffic;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import offing.area.Area;
import offing.area.Draught;
import offing.sim.traffic.profile.Curve;
import offing.sim.traffic.profile.Group;
import offing.sim.traffic.profile.Profile;
import offing.sim.traffic.ship.Ports;
import offing.sim.traffic.ship.Registry;
import offing.sim.traffic.voyage.Source;
import offing.sim.traffic.way.Places;
import offing.sim.traffic.way.Ways;
import offing.sim.vessel.Vessels;
import offing.sim.water.Water;
import offing.sim.water.WayFinder;
import org.jspecify.annotations.Nullable;

/** Keeps the sea as full as an area's profile says, by day and by night. Owned by the world. */
public final class Traffic {
  private final Profile profile;
  private final double density;
  private final long seed;
  private final Calendar calendar;
  private final List<Source> sources;
  private final Map<Draught, Ways> ways = new EnumMap<>(Draught.class);
  private final Ports ports;
  private final Registry registry;

  /**
   * Nobody is out yet.
   *
   * @param density multiplies the profile, over 0
   * @param timeMs when the world starts, epoch milliseconds
   */
  public Traffic(
      Area area,
      Profile profile,
      Water water,
      WayFinder finder,
      long seed,
      double density,
      long timeMs) {
    this.profile = profile;
    this.density = density;
    this.seed = seed;
    calendar = new Calendar(profile.light(), area.timeZone(), timeMs);
    var places = new Places(area, water, profile);
    for (Draught draught : Draught.values()) {
      Water hers = water.forDraught(area, draught);
      boolean keepsLanes = draught != Draught.SHALLOW; // smaller ones may sail beside them
      ways.put(draught, new Ways(places, hers, finder.heedingLanes(hers), keepsLanes));
    }
    ports = new Ports(profile);
    registry = new Registry(profile.slips());
    sources = profile.groups().stream().map(this::source).toList();
  }

  private Source source(Group group) {
    var entrance = new Entrance(group, seed, ways(group), ports, registry);
    Group.Rate arrivals = group.arrivals();
    if (arrivals != null) {
      return new Arrivals(entrance, density * arrivals.perDay(), calendar, curve(arrivals.curve()));
    }
    Group.Rate sailings = group.sailings();
    if (sailings != null) {
      return new Timetable(entrance, sailings, density, calendar, curve(sailings.curve()));
    }
    Group.Headcount headcount = Objects.requireNonNull(group.headcount(), group.id());
    @Nullable Curve curve = headcount.curve() == null ? null : curve(headcount.curve());
    return new Population(entrance, headcount, density, calendar, curve);
  }

  private Ways ways(Group group) {
    return Objects.requireNonNull(ways.get(group.kind().draught()));
  }

  private Curve curve(@Nullable String name) {
    return name == null
        ? Curve.EVEN
        : new Curve(Objects.requireNonNull(profile.curves().get(name), name));
  }

  /** Most vessels that it ever lets out at once. */
  public int most() {
    return sources.stream().mapToInt(Source::most).sum();
  }

  /** Fills the sea, everyone in the middle of what she does. */
  public void fill(long timeMs, Vessels vessels) {
    sources.forEach(source -> source.fill(timeMs, vessels));
  }

  /** Lets those in who come. */
  public void step(long timeMs, double stepS, Vessels vessels) {
    for (int i = 0; i < sources.size(); i++) {
      sources.get(i).step(timeMs, stepS, vessels);
    }
  }
}
