package offing.sim.census;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import offing.area.Area;
import offing.sim.World;
import offing.sim.scenario.Scenario;
import offing.sim.traffic.profile.ProfileReader;

/**
 * Some days of default traffic that nobody watches, sailed and counted. A week, for most.
 *
 * @param days whole days
 * @param seed of the world
 * @param density of its traffic
 * @param census what was counted
 * @param comparisons with every figure that the area's traffic names, in its order
 * @param world figures of the run
 */
public record Week(
    int days,
    long seed,
    double density,
    Census census,
    List<Comparison> comparisons,
    World.Summary world) {

  /** A Monday, midnight in Hong Kong. */
  public static final Instant MONDAY = Instant.parse("2026-11-22T16:00:00Z");

  /** Who comes in during this before the start and lies down after it has arrived, too. */
  private static final Duration NOTED_BEFORE = Duration.ofHours(6);

  public Week {
    comparisons = List.copyOf(comparisons);
  }

  /** Sails them from a time on: as long as that takes. */
  public static Week sail(Area area, Instant start, int days, long seed, double density) {
    Duration length = Duration.ofDays(days);
    World world = World.unwatched(area, scenario(start, length), seed, density);
    var census = new Census(area, world.startMs());
    while (world.timeMs() < world.endMs()) {
      world.step(observation -> {}, census);
    }
    List<Comparison> comparisons =
        ProfileReader.read(area).published().stream()
            .map(published -> Comparison.of(published, census, density))
            .toList();
    return new Week(days, seed, density, census, comparisons, world.summary());
  }

  private static Scenario scenario(Instant start, Duration length) {
    return new Scenario(
        "week", "A week", "", 0, start, length, NOTED_BEFORE, 1, List.of(), List.of());
  }
}
