package offing.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole days at sea: minutes each, so in the profile {@code deep} alone. */
@Tag("deep")
class WholeDayTest {

  @ParameterizedTest
  @ValueSource(
      longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40})
  void nobodyRunsAgroundInADay(long seed) {
    World world = Seas.at(Seas.NOON, seed, 1);

    Seas.run(world, Duration.ofHours(24), (time, truth) -> {});

    assertThat(world.summary().groundings()).isZero();
    assertThat(world.summary().vessels()).isBetween(600, 850);
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22})
  void nobodyRunsAgroundInACrowd(long seed) {
    World world = Seas.at(Seas.NIGHT, seed, 10);

    Seas.run(world, Duration.ofHours(4), (time, truth) -> {});

    assertThat(world.summary().groundings()).isZero();
  }
}
