package offing.trial;

import java.util.List;
import offing.sim.Label;
import offing.sim.SafetyLabel;

/**
 * What one scenario and seed came to.
 *
 * @param scenario id
 * @param seconds of event time, warm-up included
 * @param labels the truth about every approach and look-alike
 * @param safety the truth about everyone in danger
 * @param alerts in the order in which they were raised
 */
public record Played(
    String scenario,
    long seed,
    double seconds,
    List<Label> labels,
    List<SafetyLabel> safety,
    List<Raised> alerts) {

  public Played {
    labels = List.copyOf(labels);
    safety = List.copyOf(safety);
    alerts = List.copyOf(alerts);
  }
}
