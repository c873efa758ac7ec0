package offing.sim;

import java.util.List;
import java.util.OptionalLong;
import offing.sim.scenario.Approach;
import offing.sim.sensor.report.Detector;
import offing.sim.tactic.Undertaking;
import offing.sim.tactic.crew.Crew;
import offing.sim.vessel.Vessels;
import offing.sim.weather.Conditions;

/** What is known by now about one approach. Owned by the log. */
final class ApproachEntry {
  private final Undertaking undertaking;
  private final Visibility visibility = new Visibility();
  private boolean isHeard;
  private OptionalLong crossesMs = OptionalLong.empty();

  ApproachEntry(Undertaking undertaking) {
    this.undertaking = undertaking;
  }

  Undertaking undertaking() {
    return undertaking;
  }

  /** A sensor reported the vessel in that slot. */
  void seen(int slot) {
    isHeard |= undertaking.principal().isOut() && undertaking.principal().slot() == slot;
  }

  /** Looks at the legs of the step that ends at {@code timeMs}. */
  void step(long timeMs, long stepMs, Vessels vessels, BoundaryCrossing boundary) {
    Crew carrier = undertaking.carrier();
    if (crossesMs.isEmpty() && carrier.isOut()) {
      int slot = carrier.slot();
      double share =
          boundary.firstShare(
              vessels.lastEastM(slot),
              vessels.lastNorthM(slot),
              vessels.eastM(slot),
              vessels.northM(slot));
      if (share <= 1) {
        crossesMs = OptionalLong.of(timeMs - stepMs + (long) (share * stepMs));
      }
    }
    undertaking.step(timeMs, vessels);
  }

  /** Looks whether a sensor could tell her by now. */
  void look(
      long timeMs, long stepMs, List<Detector> detectors, Vessels vessels, Conditions conditions) {
    Crew crew = undertaking.principal();
    if (visibility.isDecided() || !crew.isOut()) {
      return;
    }
    visibility.look(timeMs, stepMs, detectors, vessels, crew.slot(), conditions);
    OptionalLong tellTaleMs = undertaking.tellTaleMs();
    if (tellTaleMs.isPresent()) {
      if (undertaking.tellTale().isToldByAis() && isHeard) {
        visibility.toldAt(timeMs);
      }
      visibility.decide(timeMs, tellTaleMs.getAsLong());
    }
  }

  Label label() {
    Approach approach = undertaking.approach();
    return new Label(
        approach.vessel(),
        approach.tactic(),
        approach.lookAlike(),
        approach.persons(),
        undertaking.crews().stream()
            .skip(1)
            .filter(Crew::hasPart)
            .map(crew -> crew.who().key())
            .toList(),
        undertaking.stages().stream()
            .map(at -> new Label.Phase(at.vessel(), at.stage().id(), at.startMs()))
            .toList(),
        visibility.firstMs(),
        crossesMs,
        undertaking.landsMs(),
        undertaking.outcome(),
        undertaking.tellTaleMs().isPresent() && visibility.firstMs().isEmpty());
  }
}
