package offing.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How near the vessels of default traffic come to each other on open water. */
class KeepingClearTest {

  /** Foresight alone lets some ten hulls meet in as long, and as many pass too near. */
  @Test
  void noHullsMeetInHalfAnHourAtNoon() {
    World world = Seas.at(Seas.NOON, 2, 1);

    Seas.run(world, Duration.ofMinutes(30), (time, truth) -> {});

    assertThat(world.summary().collisions()).isZero();
    assertThat(world.summary().closeQuarters()).isZero();
    assertThat(world.summary().groundings()).isZero();
  }

  /** On most days none; now and then two leave berths beside each other. */
  @Tag("deep")
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 51, 52, 53, 54, 55})
  void hullsHardlyMeetInADay(long seed) {
    World world = Seas.at(Seas.NOON, seed, 1);

    Seas.run(world, Duration.ofHours(24), (time, truth) -> {});

    assertThat(world.summary().collisions()).isLessThanOrEqualTo(1);
    assertThat(world.summary().closeQuarters()).isLessThanOrEqualTo(1);
    assertThat(world.summary().groundings()).isZero();
  }
}
