package offing.sim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;
import offing.sim.sensor.report.Detector;
import offing.sim.vessel.Vessels;
import offing.sim.weather.Conditions;

/**
 * When a vessel could first be told by radar: the third look, of any radar, that had a chance of a
 * half or more of giving a plot. Looks before that which gives her away count while they are fresh.
 * Owned by the label that it is for.
 */
final class Visibility {
  private static final double EVEN = 0.5;
  private static final int PLOTS = 3;

  /** A look before the tell-tale counts for so long, milliseconds. */
  private static final long FRESH_MS = 60_000;

  private final Deque<Long> looks = new ArrayDeque<>(PLOTS);
  private OptionalLong firstMs = OptionalLong.empty();

  /** Whether one of the detectors looks at her in the step that ends now, and would see her. */
  void look(
      long timeMs,
      long stepMs,
      Iterable<Detector> detectors,
      Vessels vessels,
      int slot,
      Conditions conditions) {
    for (Detector detector : detectors) {
      if (timeMs % detector.scanMs() < stepMs
          && detector.chance(timeMs, vessels, slot, conditions) >= EVEN) {
        seen(timeMs);
      }
    }
  }

  private void seen(long timeMs) {
    looks.addLast(timeMs);
    if (looks.size() > PLOTS) {
      looks.removeFirst();
    }
  }

  /** Decides whether she is told by now; {@code tellTaleMs}: since when there is something to. */
  void decide(long timeMs, long tellTaleMs) {
    while (!looks.isEmpty() && looks.getFirst() < tellTaleMs - FRESH_MS) {
      looks.removeFirst();
    }
    if (firstMs.isEmpty() && looks.size() == PLOTS) {
      firstMs = OptionalLong.of(timeMs);
    }
  }

  boolean isDecided() {
    return firstMs.isPresent();
  }

  /** Told by something else than radar. */
  void toldAt(long timeMs) {
    if (firstMs.isEmpty()) {
      firstMs = OptionalLong.of(timeMs);
    }
  }

  /** Epoch milliseconds; empty while she cannot be told. */
  OptionalLong firstMs() {
    return firstMs;
  }
}
