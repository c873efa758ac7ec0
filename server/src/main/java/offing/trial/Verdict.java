package offing.trial;

import java.util.OptionalLong;
import offing.sim.Label;

/**
 * One approach or look-alike, and when a judged alert about its vessel was raised first.
 *
 * @param firstMs event time, epoch milliseconds; empty where none was
 */
record Verdict(Label label, OptionalLong firstMs) {
  private static final double MS_PER_S = 1_000;
  private static final double MS_PER_MINUTE = 60_000;

  /** Whether it can be asked for: an approach that a sensor could tell before it crossed. */
  boolean isAsked() {
    return !label.lookAlike()
        && label.crossesMs().isPresent()
        && label.firstDetectableMs().isPresent()
        && label.firstDetectableMs().getAsLong() < label.crossesMs().getAsLong();
  }

  /** Before it was over the line, or else before it landed. */
  boolean isCaught() {
    return firstMs.isPresent()
        && firstMs.getAsLong()
            <= Math.max(label.crossesMs().orElseThrow(), label.landsMs().orElse(Long.MIN_VALUE));
  }

  /** Caught, but over the line already. */
  boolean isLate() {
    return isCaught() && firstMs.orElseThrow() > label.crossesMs().orElseThrow();
  }

  /** From when a sensor could tell until it was caught, seconds, 0 or more. */
  double secondsToDetect() {
    long ms = firstMs.orElseThrow() - label.firstDetectableMs().orElseThrow();
    return Math.max(0, ms / MS_PER_S);
  }

  /** Of the time between when a sensor could tell and the line, what was left, [0, 1]. */
  double leadShare() {
    if (!isCaught()) {
      return 0;
    }
    double crosses = label.crossesMs().orElseThrow();
    double most = crosses - label.firstDetectableMs().orElseThrow();
    return Math.min(1, Math.max(0, (crosses - firstMs.orElseThrow()) / most));
  }

  /** Whether it came in over the line and landed thereafter. */
  boolean isInboundLanding() {
    return label.landsMs().isPresent()
        && label.landsMs().getAsLong() > label.crossesMs().orElse(Long.MAX_VALUE);
  }

  /** From when it was caught until it landed, minutes. */
  double minutesToLanding() {
    return (label.landsMs().orElseThrow() - firstMs.orElseThrow()) / MS_PER_MINUTE;
  }
}
