package offing.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import offing.observation.AisReport;
import offing.observation.Observation;
import offing.sim.Dice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InboxTest {
  private static final int MOST = 100;

  private final Inbox inbox = new Inbox(MOST);

  @Test
  void aFloodFromTheFutureTakesNobodysPlaceWhoIsDue() {
    for (int i = 0; i < 1_000; i++) {
      inbox.add(1_000_000_000 + i, at(1_000_000_000 + i));
    }
    for (int i = 0; i < MOST; i++) {
      assertThat(inbox.add(1_000, at(1_000 - i)).timeMs()).isGreaterThan(1_000);
    }

    assertThat(inbox.add(1_000, at(5))).isNotNull();
    assertThat(inbox.take(1_000)).hasSize(MOST);
    assertThat(inbox.isEmpty()).isTrue();
    assertThat(inbox.add(2_000, at(2_000))).isNull();
  }

  /** Against a list that keeps everything and throws away the last tick's last. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void whatIsKeptIsTheEarliest(long seed) {
    RandomGenerator dice = Dice.named(seed, "inbox");
    List<Long> refused = new ArrayList<>();
    List<Long> all = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      long tickMs = 1_000L * dice.nextInt(50);
      all.add(tickMs);
      Observation last = inbox.add(tickMs, at(tickMs));
      if (last != null) {
        refused.add(last.timeMs());
      }
    }

    List<Long> kept = new ArrayList<>();
    while (!inbox.isEmpty()) {
      inbox.take(inbox.firstTickMs()).forEach(observation -> kept.add(observation.timeMs()));
    }
    all.sort(null);
    refused.sort(null);
    assertThat(kept).isEqualTo(all.subList(0, MOST));
    assertThat(refused).isEqualTo(all.subList(MOST, 500));
  }

  private static AisReport at(long timeMs) {
    return new AisReport(timeMs, "", 1, 477_000_001, 0, 0, 0, true, 114, 22, 0, Double.NaN);
  }
}
