package offing.sim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offing.sim.mishap.Casualties;
import offing.sim.mishap.Casualty;
import offing.sim.patrol.Patrols;
import offing.sim.scenario.Mishap;
import offing.sim.sensor.report.Detector;
import offing.sim.tactic.Outcome;
import offing.sim.tactic.Undertaking;
import offing.sim.tactic.crew.Surroundings;
import offing.sim.vessel.Vessels;
import offing.sim.weather.Conditions;

/** Writes down who was in distress, and what it came to. Owned by the world. */
final class SafetyLog {
  private final Casualties casualties;
  private final List<Undertaking> undertakings;
  private final Map<Casualty, Visibility> visibility = new LinkedHashMap<>();

  SafetyLog(Casualties casualties, List<Undertaking> undertakings) {
    this.casualties = casualties;
    this.undertakings = List.copyOf(undertakings);
    undertakings.forEach(casualties::mayBefall);
    casualties.all().forEach(casualty -> visibility.put(casualty, new Visibility()));
  }

  void step(Surroundings sea, Patrols patrols) {
    casualties.step(sea, patrols);
    List<Casualty> all = casualties.all();
    for (int i = 0; i < all.size(); i++) {
      Casualty casualty = all.get(i);
      casualty.outcome().filter(SafetyLog::isFate).ifPresent(fate -> tell(casualty, fate));
    }
  }

  private static boolean isFate(Outcome outcome) {
    return outcome == Outcome.RESCUED || outcome == Outcome.LOST;
  }

  private void tell(Casualty casualty, Outcome fate) {
    for (Undertaking undertaking : undertakings) {
      if (undertaking.carrier().who().key().equals(casualty.vessel())) {
        undertaking.ends(fate);
      }
    }
  }

  /** Looks whom the sensors could see at the end of the step. */
  void look(
      long timeMs, long stepMs, List<Detector> detectors, Vessels vessels, Conditions conditions) {
    List<Casualty> all = casualties.all();
    for (int i = 0; i < all.size(); i++) {
      Casualty casualty = all.get(i);
      Visibility seen = visibility.getOrDefault(casualty, new Visibility());
      if (casualty.hasBegun() && !seen.isDecided() && casualty.slot(vessels).isPresent()) {
        int slot = casualty.slot(vessels).getAsInt();
        seen.look(timeMs, stepMs, detectors, vessels, slot, conditions);
        seen.decide(timeMs, casualty.atMs());
      }
    }
  }

  List<SafetyLabel> labels() {
    return casualties.all().stream().filter(Casualty::hasBegun).map(this::label).toList();
  }

  private SafetyLabel label(Casualty casualty) {
    return new SafetyLabel(
        casualty.vessel(),
        casualty.kind(),
        casualty.persons(),
        casualty.atMs(),
        visibility.getOrDefault(casualty, new Visibility()).firstMs(),
        outcome(casualty));
  }

  /** Of who is overloaded: what became of her undertaking, else nothing. */
  private Optional<Outcome> outcome(Casualty casualty) {
    if (casualty.kind() != Mishap.Kind.OVERLOADED) {
      return casualty.outcome();
    }
    return undertakings.stream()
        .filter(it -> it.principal().who().key().equals(casualty.vessel()))
        .findFirst()
        .flatMap(Undertaking::outcome);
  }
}
