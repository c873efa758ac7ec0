package offing.app.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TwoHandsTest {
  private static final int TASKS = 17;

  @Test
  void everyTaskIsDoneOnceAndIsSeen() {
    var done = new int[TASKS];
    try (var hands = new TwoHands()) {
      for (int round = 1; round <= 2_000; round++) {
        hands.begin(TASKS, i -> done[i]++);
        hands.finish();

        assertThat(Arrays.stream(done).distinct().toArray()).containsExactly(round);
      }
    }
  }

  @Test
  void nothingBegunIsNothingDone() {
    try (var hands = new TwoHands()) {
      hands.finish();
      hands.begin(0, i -> Arrays.fill(new int[i], i));
      hands.finish();
    }
  }

  @Test
  void whatATaskThrowsIsThrown() {
    try (var hands = new TwoHands()) {
      hands.begin(
          TASKS,
          i -> {
            throw new IllegalArgumentException("task " + i);
          });

      assertThatThrownBy(hands::finish).hasStackTraceContaining("task ");
    }
  }
}
