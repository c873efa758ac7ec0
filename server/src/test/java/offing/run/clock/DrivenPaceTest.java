package offing.run.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class DrivenPaceTest {
  private static final long NANOS_PER_S = 1_000_000_000L;

  private long nowNanos = -42;
  private final DrivenPace pace = new DrivenPace(1, () -> nowNanos);

  @Test
  void eventTimeGoesAtTheSpeedThatIsSet() {
    pace.restAt(1_000);
    nowNanos += 2 * NANOS_PER_S;
    assertThat(pace.dueMs()).isEqualTo(3_000);

    pace.drive(3_000, OptionalDouble.of(60), Playing.AS_IT_IS);
    nowNanos += NANOS_PER_S / 2;
    assertThat(pace.dueMs()).isEqualTo(33_000);
  }

  @Test
  void aPauseStandsAndWhatFollowsGoesOnFromThere() {
    pace.restAt(1_000);
    pace.drive(5_000, OptionalDouble.empty(), Playing.PAUSE);
    nowNanos += 100 * NANOS_PER_S;
    assertThat(pace.dueMs()).isEqualTo(5_000);

    pace.drive(5_000, OptionalDouble.empty(), Playing.GO_ON);
    nowNanos += NANOS_PER_S;
    assertThat(pace.dueMs()).isEqualTo(6_000);
  }

  @Test
  void asFastAsItCanIsAlwaysDue() {
    pace.drive(0, OptionalDouble.of(Double.POSITIVE_INFINITY), Playing.AS_IT_IS);

    assertThat(pace.dueMs()).isEqualTo(Long.MAX_VALUE);
  }
}
