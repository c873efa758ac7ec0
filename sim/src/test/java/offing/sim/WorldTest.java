package offing.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.IntConsumer;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.sim.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws of the simulated sea, over seeds. */
class WorldTest {
  private static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));
  private static final Instant NIGHT = Instant.parse("2026-11-24T14:00:00Z");
  private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");

  private static World world(Instant start, long seed, double density) {
    var scenario =
        new Scenario(
            "test",
            "Test",
            "",
            seed,
            start,
            Duration.ofHours(4),
            Duration.ofMinutes(10),
            density,
            List.of(),
            List.of());
    return World.watchedBy(List.of(), AREA, scenario, seed, density);
  }

  private static void run(World world, Duration length, TruthSink truths) {
    long end = world.timeMs() + length.toMillis();
    while (world.timeMs() < end) {
      world.step(observation -> {}, truths);
    }
  }

  private static long hash(World world, Duration length) {
    var hash = new TruthHash();
    run(world, length, hash);
    return hash.value();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void nobodyRunsAground(long seed) {
    World world = world(seed == 1 ? NOON : NIGHT, seed, 1);

    run(world, Duration.ofHours(3), (time, truth) -> {});

    assertThat(world.summary().groundings()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-24T14:00:00Z", "2026-11-24T04:00:00Z", "2026-11-24T22:30:00Z"})
  void theSeaIsFullFromTheFirstInstant(String start) {
    World world = world(Instant.parse(start), 5, 1);
    IntConsumer isFull = size -> assertThat(size).isBetween(300, 480);

    run(world, Duration.ofMinutes(20), (time, truth) -> isFull.accept(truth.size()));
  }

  @Test
  void theSameSeedGivesTheSameTruth() {
    Duration length = Duration.ofMinutes(30);

    assertThat(hash(world(NIGHT, 7, 1), length)).isEqualTo(hash(world(NIGHT, 7, 1), length));
    assertThat(hash(world(NIGHT, 8, 1), length)).isNotEqualTo(hash(world(NIGHT, 7, 1), length));
  }

  @Test
  void densityMultipliesTheVessels() {
    World once = world(NIGHT, 3, 1);
    World tenfold = world(NIGHT, 3, 10);

    run(once, Duration.ofSeconds(5), (time, truth) -> {});
    run(tenfold, Duration.ofSeconds(5), (time, truth) -> {});

    assertThat(tenfold.summary().vessels())
        .isBetween(9 * once.summary().vessels(), 11 * once.summary().vessels());
  }

  /** FNV-1a over the exact bits of every vessel at every step. */
  private static final class TruthHash implements TruthSink {
    private long hash = 0xcbf29ce484222325L;

    @Override
    public void accept(long timeMs, Truth truth) {
      mix(timeMs);
      for (int i = 0; i < truth.size(); i++) {
        mix(truth.vessel(i).hashCode());
        mix(Double.doubleToLongBits(truth.eastM(i)));
        mix(Double.doubleToLongBits(truth.northM(i)));
        mix(Double.doubleToLongBits(truth.sogMps(i)));
      }
    }

    private void mix(long bits) {
      hash = (hash ^ bits) * 0x100000001b3L;
    }

    long value() {
      return hash;
    }
  }
}
