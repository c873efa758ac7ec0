package offing.ais;

import java.util.function.Consumer;
import offing.observation.AisReport;
import offing.observation.AisStatic;
import offing.observation.Observation;
import offing.observation.ObservationSink;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is of AIS as sentences, each behind its tag block, in the order in which it comes. A
 * message 19 is two observations, one behind the other, and becomes one message again. Owned by one
 * thread.
 */
public final class AisLog implements ObservationSink {
  private static final int EXTENDED = 19;

  private final AisEncoder encoder;
  private final Consumer<String> sentences;

  /** The position of a message 19 whose static half may be the next to come. */
  private @Nullable AisReport extended;

  /** {@code sentences} takes each sentence, without a line's end. */
  public AisLog(AisEncoder encoder, Consumer<String> sentences) {
    this.encoder = encoder;
    this.sentences = sentences;
  }

  @Override
  public void accept(Observation observation) {
    if (extended != null
        && observation instanceof AisStatic statics
        && isOtherHalf(extended, statics)) {
      encoder.encode(extended, statics, true).forEach(sentences);
      extended = null;
      return;
    }
    finish();
    if (observation instanceof AisReport report && report.messageType() == EXTENDED) {
      extended = report;
    } else {
      encoder.encode(observation, true).forEach(sentences);
    }
  }

  /** Nothing more comes: half a message 19 is written as it is. */
  public void finish() {
    if (extended != null) {
      encoder.encode(extended, true).forEach(sentences);
      extended = null;
    }
  }

  private static boolean isOtherHalf(AisReport report, AisStatic statics) {
    return statics.messageType() == EXTENDED
        && statics.mmsi() == report.mmsi()
        && statics.timeMs() == report.timeMs()
        && statics.station().equals(report.station());
  }
}
