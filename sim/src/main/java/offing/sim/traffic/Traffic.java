package offing.sim.traffic;

import java.util.List;
import offing.area.Area;
import offing.sim.vessel.Vessels;
import offing.sim.water.Water;
import offing.sim.water.WayFinder;

/** Keeps the sea as full as an area's profile says, by day and by night. Owned by the world. */
public final class Traffic {
  private final Profile profile;
  private final Daylight daylight;
  private final double density;
  private final List<Population> populations;
  private final Ways ways;
  private final Registry registry = new Registry();

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
    daylight = new Daylight(profile.light(), area.timeZone(), timeMs);
    ways = new Ways(area, water, finder, profile);
    populations = profile.groups().stream().map(group -> new Population(group, seed)).toList();
  }

  /** Most vessels that it ever lets out at once. */
  public int most() {
    return profile.groups().stream()
        .mapToInt(group -> Math.max(count(group, 0), count(group, 1)) + 1)
        .sum();
  }

  /** Fills the sea, everyone in the middle of what she does. */
  public void fill(long timeMs, Vessels vessels) {
    aim(timeMs);
    populations.forEach(population -> population.fill(timeMs, ways, registry, vessels));
  }

  /** Lets those in who are missing. */
  public void step(long timeMs, double stepS, Vessels vessels) {
    aim(timeMs);
    for (Population population : populations) {
      population.step(timeMs, stepS, ways, registry, vessels);
    }
  }

  private void aim(long timeMs) {
    double day = daylight.share(timeMs);
    for (Population population : populations) {
      population.wants(count(population.group(), day));
    }
  }

  private int count(Group group, double day) {
    return (int) Math.rint(density * (group.night() + day * (group.day() - group.night())));
  }
}
