package offing.sim;

import java.util.ArrayList;
import java.util.List;
import offing.area.Boundary;
import offing.sim.sensor.report.Detector;
import offing.sim.tactic.Undertaking;
import offing.sim.vessel.Vessels;
import offing.sim.weather.Conditions;

/**
 * Writes down what the approaches of a scenario came to: when each could first be detected, when it
 * crossed the boundary, when it landed. Owned by the world.
 */
final class ApproachLog {
  private final BoundaryCrossing boundary;
  private final List<ApproachEntry> entries = new ArrayList<>();

  ApproachLog(Boundary boundary) {
    this.boundary = new BoundaryCrossing(boundary);
  }

  void add(Undertaking undertaking) {
    entries.add(new ApproachEntry(undertaking));
  }

  /** A sensor reported the vessel in that slot. */
  void seen(int slot, long timeMs) {
    for (int i = 0; i < entries.size(); i++) {
      entries.get(i).seen(slot);
    }
  }

  /** Looks at the legs of the step that ends at {@code timeMs}. */
  void step(long timeMs, long stepMs, Vessels vessels) {
    for (int i = 0; i < entries.size(); i++) {
      entries.get(i).step(timeMs, stepMs, vessels, boundary);
    }
  }

  /** Looks whom the sensors could see at the end of the step. */
  void look(
      long timeMs, long stepMs, List<Detector> detectors, Vessels vessels, Conditions conditions) {
    for (int i = 0; i < entries.size(); i++) {
      entries.get(i).look(timeMs, stepMs, detectors, vessels, conditions);
    }
  }

  List<Undertaking> undertakings() {
    return entries.stream().map(ApproachEntry::undertaking).toList();
  }

  /** Whether nothing speaks against a vessel: she has no part in what smugglers are about. */
  boolean isInnocent(String vessel) {
    return entries.stream()
        .map(ApproachEntry::undertaking)
        .filter(undertaking -> !undertaking.approach().lookAlike())
        .flatMap(undertaking -> undertaking.crews().stream())
        .noneMatch(crew -> crew.hasPart() && crew.who().key().equals(vessel));
  }

  List<Label> labels() {
    return entries.stream().map(ApproachEntry::label).toList();
  }
}
