package offing.run;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import offing.moment.AlertHistory;
import offing.observation.Footage;
import offing.pipeline.Pipeline;
import offing.recording.CommandEntry;
import offing.recording.Recorder;
import offing.run.clock.Clock;
import offing.run.clock.Pace;
import offing.run.clock.Playing;
import offing.run.order.CameraOrder;
import offing.run.order.Operator;
import offing.run.order.Refused;
import offing.run.order.UnitOrder;
import offing.run.order.UnitState;
import offing.watch.alert.Alert;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What operators order, done to a run: each with a name behind it, logged and recorded. Throws
 * {@link Refused} where it cannot be. Owned by the run's thread.
 */
final class Deeds {
  private static final Logger LOG = LoggerFactory.getLogger(Deeds.class);

  private final Pace pace;
  private final Progress progress;
  private final Pipeline pipeline;
  private final AlertHistory alerts;
  private final Recorder recorder;
  private final Supplier<Clock> clock;

  Deeds(
      Pace pace,
      Progress progress,
      Pipeline pipeline,
      AlertHistory alerts,
      Recorder recorder,
      Supplier<Clock> clock) {
    this.pace = pace;
    this.progress = progress;
    this.pipeline = pipeline;
    this.alerts = alerts;
    this.recorder = recorder;
    this.clock = clock;
  }

  Clock drive(OptionalDouble speed, Playing playing, Operator operator) {
    if (progress.isAtEnd()) {
      throw new Refused("the source has nothing more: the clock stands at its end");
    }
    pace.drive(progress.watermarkMs(), speed, playing);
    String word = pace.isPlaying() ? "playing" : "paused";
    keep("clock " + pace.speed() + "x, " + word, operator);
    LOG.info(
        "clock at {}x, {}, by {} at {}", pace.speed(), word, operator.name(), operator.console());
    return clock.get();
  }

  Alert acknowledge(long alertId, Operator operator) {
    if (!pipeline.acknowledge(alertId, operator.name(), progress.watermarkMs())) {
      throw new Refused("there is no alert " + alertId + " that can be acknowledged");
    }
    keep("acknowledge alert " + alertId, operator);
    LOG.info("alert {} acknowledged by {} at {}", alertId, operator.name(), operator.console());
    return alerts.log().current().stream()
        .filter(alert -> alert.id() == alertId)
        .findFirst()
        .orElseThrow();
  }

  UnitState order(UnitOrder order, Operator operator) {
    progress.dispatch().order(order);
    note(order.shown(), operator);
    return progress.scene().unit(order.unit()).orElseThrow();
  }

  Optional<Footage> order(CameraOrder order, Operator operator) {
    progress.dispatch().order(order);
    note(order.shown(), operator);
    return progress.scene().frame(order.camera());
  }

  private void note(String what, Operator operator) {
    keep(what, operator);
    LOG.info("{}, by {} at {}", what, operator.name(), operator.console());
  }

  private void keep(String what, Operator operator) {
    recorder.commanded(
        new CommandEntry(progress.watermarkMs(), operator.name(), operator.console(), what));
  }
}
