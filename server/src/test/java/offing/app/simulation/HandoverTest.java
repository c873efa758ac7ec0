package offing.app.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import offing.observation.Observation;
import offing.observation.RadarPlot;
import org.junit.jupiter.api.Test;

/** Ticks come out on the other thread as they went in. */
class HandoverTest {
  private static Observation plot(int n) {
    return new RadarPlot(n, "radar", 1 + n, 0, 20);
  }

  @Test
  void everythingArrivesInOrderBeforeCloseReturns() {
    List<Observation> given = new ArrayList<>();
    List<Observation> written = new ArrayList<>();
    try (Handover handover = new Handover(written::add)) {
      for (int n = 0; n < 5_000; n++) {
        given.add(plot(n));
        handover.accept(plot(n));
        if (n % 7 == 0) {
          handover.endTick();
        }
      }
    }

    assertThat(written).isEqualTo(given);
  }

  @Test
  void aFullDiskIsToldToWhoeverStepsTheSea() {
    assertThatThrownBy(HandoverTest::writeToAFullDisk)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("No space left");
  }

  /** Goes on until it is told. */
  private static void writeToAFullDisk() {
    try (Handover handover =
        new Handover(
            observation -> {
              throw new UncheckedIOException(new IOException("No space left on device"));
            })) {
      for (int n = 0; n < 100_000; n++) {
        handover.accept(plot(n % 1000));
        handover.endTick();
      }
    }
  }
}
