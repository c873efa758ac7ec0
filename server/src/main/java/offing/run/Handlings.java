package offing.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import offing.moment.AlertHistory;
import offing.moment.LogEntry;
import offing.pipeline.Pipeline;
import offing.run.order.Operator;
import offing.run.order.Refused;
import offing.run.order.UnitOrder;
import offing.run.order.UnitState;
import offing.watch.alert.Alert;
import offing.watch.alert.AlertAction;
import offing.watch.alert.AlertAction.Assign;
import offing.watch.alert.AlertAction.Resolve;
import offing.watch.alert.Verdict;

/**
 * What operators do about alerts and incidents, and what comes of those that a unit was sent after.
 * Throws {@link Refused} where it cannot be. Owned by the run's thread.
 */
final class Handlings {
  private final Progress progress;
  private final Pipeline pipeline;
  private final AlertHistory alerts;
  private final Diary diary;

  /** By call sign: what a unit was sent after. */
  private final TreeMap<String, Errand> sent = new TreeMap<>();

  Handlings(Progress progress, Pipeline pipeline, AlertHistory alerts, Diary diary) {
    this.progress = progress;
    this.pipeline = pipeline;
    this.alerts = alerts;
    this.diary = diary;
  }

  Alert act(long alertId, AlertAction action, Operator operator) {
    Alert changed =
        done(alertId, action, operator.name())
            .orElseThrow(
                () ->
                    new Refused(
                        "there is no alert " + alertId + " with which that can be done now"));
    diary.handled(action.shown() + " alert " + alertId, changed.incident(), operator);
    return changed;
  }

  List<Alert> actOnIncident(long incident, AlertAction action, Operator operator) {
    List<Alert> changed = doneToAll(incident, action, operator.name());
    if (changed.isEmpty()) {
      throw new Refused("incident " + incident + " has no alert with which that can be done now");
    }
    diary.handled(action.shown() + " incident " + incident, incident, operator);
    return changed;
  }

  UnitState task(long incident, UnitOrder order, Operator operator) {
    if (open(incident).stream().noneMatch(alert -> alert.track() == order.track())) {
      throw new Refused("incident " + incident + " has no open alert of track " + order.track());
    }
    progress.dispatch().order(order);
    diary.order(order.shown(), incident, operator);
    doneToAll(incident, new Assign(order.unit()), operator.name());
    sent.put(order.unit(), new Errand(incident, order.track()));
    return progress.scene().unit(order.unit()).orElseThrow();
  }

  LogEntry note(String text, long incident, Operator operator) {
    if (incident != 0 && of(incident).isEmpty()) {
      throw new Refused("there was no incident " + incident + " in the last 24 hours");
    }
    return diary.note(text, incident, operator);
  }

  /** What came of it settles the incident that a unit was sent after. */
  void followUp() {
    if (!sent.isEmpty()) {
      progress.scene().units().forEach(this::followUp);
    }
  }

  private void followUp(UnitState unit) {
    Errand errand = sent.get(unit.unit());
    if (errand != null && errand.isDone(unit)) {
      settle(errand.incident(), unit);
    }
    if (errand != null && (errand.isDone(unit) || errand.isGivenUp(unit))) {
      sent.remove(unit.unit());
    }
  }

  private void settle(long incident, UnitState unit) {
    for (Alert alert : open(incident)) {
      if (alert.handling().assignedTo().equals(unit.unit())) {
        done(alert.id(), new Resolve(Verdict.NONE, unit.outcome()), unit.unit());
      }
    }
  }

  private List<Alert> doneToAll(long incident, AlertAction action, String by) {
    List<Alert> changed = new ArrayList<>();
    for (Alert alert : open(incident)) {
      done(alert.id(), action, by).ifPresent(changed::add);
    }
    return changed;
  }

  private Optional<Alert> done(long alertId, AlertAction action, String by) {
    return pipeline.act(alertId, action, by, progress.watermarkMs());
  }

  private List<Alert> open(long incident) {
    return of(incident).stream().filter(alert -> alert.state().isOpen()).toList();
  }

  private List<Alert> of(long incident) {
    return alerts.log().current().stream().filter(alert -> alert.incident() == incident).toList();
  }
}
