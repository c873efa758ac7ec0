package offing.sim;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.sim.scenario.Approach;
import offing.sim.scenario.Scenario;
import offing.sim.sensor.Sensor;

/** Worlds of the built-in area for tests. */
final class Seas {
  static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));
  static final Instant NIGHT = Instant.parse("2026-11-24T14:00:00Z");
  static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");

  private static final List<String> RADARS =
      List.of("radar-fan-lau", "radar-lamma-s", "radar-waglan");

  private Seas() {}

  static World night(long seed, double density, Sensor... sensors) {
    return World.watchedBy(List.of(sensors), AREA, scenario(NIGHT, List.of()), seed, density);
  }

  static World at(Instant start, long seed, double density) {
    return World.watchedBy(List.of(), AREA, scenario(start, List.of()), seed, density);
  }

  static World with(Approach... approaches) {
    return World.watchedBy(List.of(), AREA, scenario(NIGHT, List.of(approaches)), 7, 0.1);
  }

  static Scenario scenario(Instant start, List<Approach> approaches) {
    return new Scenario(
        "test",
        "Test",
        "",
        1,
        start,
        Duration.ofHours(4),
        Duration.ofMinutes(10),
        1,
        RADARS,
        approaches);
  }

  static void run(World world, Duration length, TruthSink truths) {
    long end = world.timeMs() + length.toMillis();
    while (world.timeMs() < end) {
      world.step(observation -> {}, truths);
    }
  }
}
