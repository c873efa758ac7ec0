package offing.run;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import offing.moment.LogEntry;
import offing.observation.Footage;
import offing.recording.RecorderState;
import offing.run.clock.Clock;
import offing.run.clock.Playing;
import offing.run.order.CameraOrder;
import offing.run.order.Operator;
import offing.run.order.Refused;
import offing.run.order.UnitOrder;
import offing.run.order.UnitState;
import offing.run.order.ZoneOrder;
import offing.run.rules.RuleChange;
import offing.run.rules.RuleVersion;
import offing.run.rules.RuleVersions;
import offing.run.tick.Tick;
import offing.watch.alert.Alert;
import offing.watch.alert.AlertAction;
import offing.watch.watched.WatchedZone;

/**
 * A run: feeds, clock and pipeline on a plain thread of its own. Everything that is read here was
 * published by one volatile write at the end of a tick; nobody waits for the run's thread and it
 * waits for nobody.
 *
 * <p>Stages complete on the run's thread, after the tick that shows what was done: whoever goes on
 * from one moves to a thread of its own first.
 */
public interface Run extends AutoCloseable {

  /** The newest tick. Any thread. Throws IllegalStateException before the first one is out. */
  Tick latest();

  /** Whether the warm-up is over and a first tick is out. Any thread. */
  boolean isReady();

  /** How the recording of this run stands. Any thread. */
  RecorderState recording();

  /**
   * Tells {@code listener} each tick that comes out from now on, in order, on the run's thread: it
   * must not wait. Any thread.
   */
  void listen(Consumer<Tick> listener);

  /**
   * Sets the clock in the operator's name, as soon as the step under way ends. Fails with {@link
   * Refused} where the clock cannot be driven.
   *
   * @param speed times real time, over 0; infinity for as fast as it can; empty leaves it
   * @param playing whether it goes on
   */
  CompletionStage<Clock> drive(OptionalDouble speed, Playing playing, Operator operator);

  /**
   * Does something about an alert in the operator's name and gives it as it then stands. Fails with
   * {@link Refused} where there is none with which that could be done.
   */
  CompletionStage<Alert> act(long alertId, AlertAction action, Operator operator);

  /**
   * Does the same about every alert of an incident with which it can be done, and gives those.
   * Fails with {@link Refused} where there is none.
   */
  CompletionStage<List<Alert>> actOnIncident(long incident, AlertAction action, Operator operator);

  /**
   * Gives a unit an order about an incident's track, and the incident into her hands: what comes of
   * it settles the incident. Fails with {@link Refused} where one of both cannot be.
   */
  CompletionStage<UnitState> task(long incident, UnitOrder order, Operator operator);

  /**
   * Writes a note into the watch log.
   *
   * @param incident number of the incident that it is about; 0 where about none
   */
  CompletionStage<LogEntry> note(String text, long incident, Operator operator);

  /**
   * Gives a unit of the patrol an order in the operator's name, and tells what it then does. Fails
   * with {@link Refused} where it cannot be carried out: no such unit, no such track, a live feed.
   */
  CompletionStage<UnitState> order(UnitOrder order, Operator operator);

  /**
   * Gives a camera an order in the operator's name, and gives its newest frame. Fails with {@link
   * Refused} where it cannot be carried out.
   */
  CompletionStage<Optional<Footage>> order(CameraOrder order, Operator operator);

  /** The versions of the rules; the newest is live. Any thread. */
  RuleVersions rules();

  /**
   * Puts other rules live between two ticks, in the operator's name. Fails with {@link Refused}
   * where another version was put live meanwhile. It is for the caller to have it kept.
   */
  CompletionStage<RuleVersion> changeRules(RuleChange change, Operator operator);

  /** The zones that users watch, as of the newest tick. Any thread. */
  List<WatchedZone> zones();

  /**
   * Changes the watched zones in the operator's name, and gives those that it was about. Fails with
   * {@link Refused} where that cannot be: no such zone, one too many.
   */
  CompletionStage<List<WatchedZone>> order(ZoneOrder order, Operator operator);

  /** Stops the thread and closes the feeds; returns when both are done. */
  @Override
  void close();
}
