package offing.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntConsumer;
import offing.area.AreaFolder;
import offing.observation.ObservationHash;
import offing.sim.scenario.Scenario;
import offing.sim.scenario.file.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** Laws of the simulated sea, over seeds. */
class WorldTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/truth-of-a-night.txt");

  private static final Set<Integer> FACTORY = Set.of(123_456_789, 412_000_000);

  private static String hash(World world, Duration length) {
    var hash = new TruthHash();
    Seas.run(world, length, hash);
    return hash.hex();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2026-11-24T04:00:00Z, 3",
    "2, 2026-11-24T14:00:00Z, 3",
    "3, 2026-06-01T21:00:00Z, 1"
  })
  void nobodyRunsAground(long seed, Instant start, double density) {
    World world = Seas.at(start, seed, density);

    Seas.run(world, Duration.ofHours(2), (time, truth) -> {});

    assertThat(world.summary().groundings()).isZero();
  }

  /**
   * A yacht of this noon reaches her bay at speed after three and a half hours, close to the shore.
   */
  @Test
  void whoFindsNoRoomInHerGroundDoesNotRunOnIntoTheShore() {
    World world = Seas.at(Seas.NOON, 12, 1);

    Seas.run(world, Duration.ofHours(4), (time, truth) -> {});

    assertThat(world.summary().groundings()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-24T14:00:00Z",
        "2026-11-24T04:00:00Z",
        "2026-11-24T22:00:00Z",
        "2026-11-24T09:30:00Z"
      })
  void theSeaIsFullFromTheFirstInstantAtEveryHour(String start) {
    World world = Seas.at(Instant.parse(start), 5, 1);

    Seas.run(
        world,
        Duration.ofMinutes(20),
        (time, truth) -> assertThat(truth.size()).isBetween(560, 800));
  }

  @Test
  void theSeaStaysFullOverHours() {
    World world = Seas.at(Seas.NIGHT, 6, 1);

    Seas.run(
        world, Duration.ofHours(6), (time, truth) -> assertThat(truth.size()).isBetween(560, 800));
  }

  @Test
  void bothSidesOfTheBoundaryHaveTraffic() {
    World world = Seas.at(Seas.NIGHT, 4, 1);
    var home = new HomeCount();

    Seas.run(world, Duration.ofSeconds(1), home);

    assertThat(home.inside).isGreaterThan(100);
    assertThat(home.outside).isGreaterThan(100);
  }

  @Test
  void theSameSeedGivesTheSameTruthAndAnotherSeedAnother() {
    Duration length = Duration.ofMinutes(20);
    String first = hash(Seas.at(Seas.NIGHT, 7, 1), length);

    assertThat(hash(Seas.at(Seas.NIGHT, 7, 1), length)).isEqualTo(first);
    assertThat(hash(Seas.at(Seas.NIGHT, 8, 1), length)).isNotEqualTo(first);
  }

  @Test
  void howItsStepsAreGroupedDoesNotMatter() {
    World one = Seas.at(Seas.NIGHT, 9, 0.3);
    World other = Seas.at(Seas.NIGHT, 9, 0.3);
    var oneHash = new TruthHash();
    var otherHash = new TruthHash();

    Seas.run(one, Duration.ofMinutes(9), oneHash);
    for (int i = 0; i < 9; i++) {
      Seas.run(other, Duration.ofMinutes(1), otherHash);
      other.labels();
      other.summary();
    }

    assertThat(otherHash.hex()).isEqualTo(oneHash.hex());
  }

  /** As late as can be, and the last first. */
  @Test
  void whenSensorsLookDoesNotMatter() {
    Scenario night =
        ScenarioReader.find(AreaFolder.embedded("hong-kong"), "night-dash").orElseThrow();

    assertThat(observed(World.of(Seas.AREA, night, 7, 0.3, new LateHands())))
        .isEqualTo(observed(World.of(Seas.AREA, night, 7, 0.3)));
  }

  private static final class LateHands implements Hands {
    private int count;
    private IntConsumer task = i -> {};

    @Override
    public void begin(int count, IntConsumer task) {
      this.count = count;
      this.task = task;
    }

    @Override
    public void finish() {
      while (count > 0) {
        task.accept(--count);
      }
    }
  }

  /** The hash of what is observed of some minutes, and what is known of an approach in them. */
  private static String observed(World world) {
    var hash = new ObservationHash();
    while (world.timeMs() < world.startMs() + Duration.ofMinutes(12).toMillis()) {
      world.step(hash, (time, truth) -> {});
    }
    world.finish();
    return hash.finish() + world.labels();
  }

  @Test
  void densityMultipliesTheVessels() {
    World once = Seas.at(Seas.NIGHT, 3, 1);
    World tenfold = Seas.at(Seas.NIGHT, 3, 10);

    Seas.run(once, Duration.ofSeconds(5), (time, truth) -> {});
    Seas.run(tenfold, Duration.ofSeconds(5), (time, truth) -> {});

    assertThat(tenfold.summary().vessels())
        .isBetween(9 * once.summary().vessels(), 11 * once.summary().vessels());
  }

  /** But for the few that were never set after they left the factory. */
  @Test
  void everyTransponderHasANumberOfItsOwn() {
    World world = Seas.at(Seas.NOON, 3, 3);

    Seas.run(
        world,
        Duration.ofSeconds(1),
        (time, truth) -> {
          Set<Integer> seen = new HashSet<>();
          for (int i = 0; i < truth.size(); i++) {
            int mmsi = truth.mmsi(i);
            assertThat(mmsi == 0 || FACTORY.contains(mmsi) || (isShips(mmsi) && seen.add(mmsi)))
                .as(truth.vessel(i) + " " + mmsi)
                .isTrue();
          }
        });
  }

  private static boolean isShips(int mmsi) {
    return mmsi >= 200_000_000 && mmsi < 800_000_000;
  }

  /** Rewritten by {@code -Dgolden.write=true}; the diff is to be read. */
  @Test
  void aNightIsTheSameBytesOnEveryMachine() throws IOException {
    String hash = hash(Seas.at(Seas.NIGHT, 42, 1), Duration.ofMinutes(15));
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, hash + "\n");
    }

    assertThat(hash).isEqualTo(Files.readString(GOLDEN).strip());
  }

  private static final class HomeCount implements TruthSink {
    private int inside;
    private int outside;

    @Override
    public void accept(long timeMs, Truth truth) {
      var shapes = new GeometryFactory();
      for (int i = 0; i < truth.size(); i++) {
        var at = shapes.createPoint(new Coordinate(truth.eastM(i), truth.northM(i)));
        boolean home = Seas.AREA.boundary().home().covers(at);
        inside += home ? 1 : 0;
        outside += home ? 0 : 1;
      }
    }
  }
}
