package offing.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import offing.pipeline.Pipeline;
import offing.pipeline.SeededSea;
import offing.watch.alert.Alert;
import offing.watch.alert.AlertAction.Acknowledge;
import offing.watch.alert.AlertAction.Assign;
import offing.watch.alert.AlertAction.Resolve;
import offing.watch.alert.AlertAction.Silence;
import offing.watch.alert.AlertCurve;
import offing.watch.alert.AlertState;
import offing.watch.alert.Verdict;
import offing.watch.rule.RulePack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of an alert: by its cause, by operators, by time. */
class AlertLifeTest extends WatchedSea {
  private static final double FAST = 30 * KN;
  private static final double SLOW = 10 * KN;
  private static final int TO_CLEAR_S = 40;

  private final SeededSea.Boat boat = boat(0, FAST);
  private Pipeline pipeline;
  private long id;

  @BeforeEach
  void raise() throws IOException {
    pipeline = pipeline();
    run(pipeline, 30);
    id = last().id();
  }

  private Pipeline pipeline() throws IOException {
    String fast =
        """
        rules:
          - {id: fast, title: Fast, severity: warning, when: sogKn >= 20, for: 5 s, clear: 10 s,
             sentence: "Makes {sogKn}."}
          - {id: faster, title: Faster, severity: alarm, when: sogKn >= 35, clear: 10 s}
        """;
    return new Pipeline(
        AREA,
        FENCES,
        RulePack.read(Files.writeString(folder.resolve("rules.yaml"), fast)),
        alerts::add);
  }

  private Alert last() {
    return alerts.get(alerts.size() - 1);
  }

  private void goSlowly() {
    boat.sogMps = SLOW;
    run(pipeline, TO_CLEAR_S);
  }

  private void goFast() {
    boat.sogMps = FAST;
    run(pipeline, TO_CLEAR_S);
  }

  private List<AlertState> states() {
    return alerts.stream().map(Alert::state).toList();
  }

  @Test
  void itIsRaisedOnceAndSaysWhy() {
    assertThat(states()).containsExactly(AlertState.RAISED);
    assertThat(last().sentence()).matches("Makes (29|30)(\\.\\d)? kn\\.");
    assertThat(last().changedBy()).isEmpty();
  }

  @Test
  void itIsClosedWhenItsCauseIsGoneAndAnotherIsRaisedWhenThatReturns() {
    goSlowly();
    goFast();

    assertThat(states()).containsExactly(AlertState.RAISED, AlertState.CLOSED, AlertState.RAISED);
    assertThat(last().id()).isNotEqualTo(id);
  }

  @Test
  void anAcknowledgedOneDoesNotComeBackForTheSameCause() {
    pipeline.act(id, new Acknowledge(), "Wong", sea.timeMs());
    goSlowly();
    goFast();

    assertThat(states())
        .containsExactly(
            AlertState.RAISED, AlertState.ACKNOWLEDGED, AlertState.CLOSED, AlertState.ACKNOWLEDGED);
    assertThat(alerts).allMatch(alert -> alert.id() == id);
    assertThat(last().changedBy()).isEmpty();
  }

  @Test
  void anHourLaterItIsAnotherCause() {
    pipeline.act(id, new Acknowledge(), "Wong", sea.timeMs());
    boat.sogMps = SLOW;
    run(pipeline, 31 * 60 + TO_CLEAR_S);
    goFast();

    assertThat(last().state()).isEqualTo(AlertState.RAISED);
    assertThat(last().id()).isNotEqualTo(id);
    assertThat(last().incident()).isEqualTo(last().id());
  }

  @Test
  void anAssignedOneIsStillAssignedWhenItsCauseReturns() {
    pipeline.act(id, new Assign("PL 61"), "Wong", sea.timeMs());
    goSlowly();
    goFast();

    assertThat(last().state()).isEqualTo(AlertState.ASSIGNED);
    assertThat(last().handling().assignedTo()).isEqualTo("PL 61");
  }

  @Test
  void aSettledOneStaysSettledWhetherItsCauseStaysOrReturns() {
    pipeline.act(id, new Resolve(Verdict.FALSE, "a ferry"), "Wong", sea.timeMs());
    run(pipeline, 60);
    goSlowly();
    goFast();

    assertThat(states()).containsExactly(AlertState.RAISED, AlertState.RESOLVED);
    assertThat(last().handling().verdict()).isEqualTo(Verdict.FALSE);
    assertThat(last().handling().reason()).isEqualTo("a ferry");
    assertThat(pipeline.act(id, new Acknowledge(), "Chan", sea.timeMs())).isEmpty();
  }

  @Test
  void whatIsSettledIsNeitherGivenToAnybodyNorSettledAgain() {
    pipeline.act(id, new Resolve(Verdict.FALSE, "a ferry"), "Wong", sea.timeMs());
    var found = new Resolve(Verdict.TRUE, "stopped");

    assertThat(pipeline.act(id, new Assign("PL 61"), "Chan", sea.timeMs())).isEmpty();
    assertThat(pipeline.act(id, found, "Chan", sea.timeMs())).isEmpty();
    assertThat(last().handling().reason()).isEqualTo("a ferry");
  }

  @Test
  void silenceEndsByEventTimeAndTheAlertIsRaisedAgain() {
    long fromMs = sea.timeMs();
    pipeline.act(id, new Silence(60_000, "known"), "Wong", fromMs);
    run(pipeline, 59);
    assertThat(last().state()).isEqualTo(AlertState.SILENCED);
    assertThat(last().handling().silencedUntilMs()).isEqualTo(fromMs + 60_000);

    run(pipeline, 2);

    assertThat(last().state()).isEqualTo(AlertState.RAISED);
    assertThat(last().id()).isEqualTo(id);
    assertThat(last().changedAtMs()).isBetween(fromMs + 60_000, fromMs + 61_000);
    assertThat(last().raisedAtMs()).isEqualTo(alerts.get(0).raisedAtMs());
  }

  @Test
  void whatIsSilencedAndGoesIsClosedAndComesBackAsANewOne() {
    pipeline.act(id, new Silence(3_000_000, ""), "Wong", sea.timeMs());
    goSlowly();
    assertThat(last().state()).isEqualTo(AlertState.CLOSED);

    goFast();

    assertThat(last().id()).isNotEqualTo(id);
  }

  @Test
  void whatAVesselDoesAtOneTimeIsOneIncident() {
    boat.sogMps = 40 * KN;
    run(pipeline, TO_CLEAR_S);
    Alert faster = last();
    goSlowly();
    goFast();

    assertThat(faster.rule()).isEqualTo("faster");
    assertThat(faster.incident()).isEqualTo(id);
    assertThat(last().incident()).isEqualTo(id);
  }

  @Test
  void anotherVesselIsAnotherIncident() {
    boat(5_000, FAST);
    run(pipeline, 30);

    assertThat(last().track()).isNotEqualTo(alerts.get(0).track());
    assertThat(last().incident()).isEqualTo(last().id());
  }

  @Test
  void whatWasDoneIsStillKnownAfterASnapshot() throws IOException {
    pipeline.act(id, new Acknowledge(), "Wong", sea.timeMs());
    goSlowly();
    boat(5_000, FAST);
    run(pipeline, 30);
    pipeline.act(last().id(), new Silence(90_000, ""), "Wong", sea.timeMs());
    var bytes = new ByteArrayOutputStream();
    pipeline.snapshot(new DataOutputStream(bytes));
    List<Alert> before = new ArrayList<>(alerts);
    Pipeline stopped = pipeline;
    pipeline = pipeline();
    pipeline.restore(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

    boat.sogMps = FAST;
    for (int i = 0; i < 120; i++) {
      sea.step().forEach(pipeline::accept);
      pipeline.advanceTo(sea.timeMs());
    }

    assertThat(stopped.tracks().slotCount()).isEqualTo(pipeline.tracks().slotCount());
    List<Alert> after = alerts.subList(before.size(), alerts.size());
    assertThat(after)
        .extracting(Alert::state)
        .containsExactlyInAnyOrder(AlertState.ACKNOWLEDGED, AlertState.RAISED);
    assertThat(after).extracting(Alert::seq).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void whatItsRuleReadsIsKeptSinceItHeldAndForTenMinutes() {
    AlertCurve.Line sog = pipeline.curves().get(id).lines().get(0);
    assertThat(sog.indicator()).isEqualTo("sogKn");
    assertThat(sog.limit()).isEqualTo("at least 20");
    assertThat(sog.points().get(0).timeMs()).isLessThan(alerts.get(0).raisedAtMs());

    run(pipeline, 15 * 60);

    List<AlertCurve.Point> points = pipeline.curves().get(id).lines().get(0).points();
    assertThat(points).hasSizeBetween(50, 61).allMatch(point -> Math.abs(point.value() - 30) < 2);
    assertThat(points).extracting(AlertCurve.Point::timeMs).isSorted();
    assertThat(points.get(0).timeMs()).isGreaterThanOrEqualTo(sea.timeMs() - 612_000);
    goSlowly();
    assertThat(pipeline.curves()).isEmpty();
  }

  @Test
  void curvesAreTheSameAfterASnapshot() throws IOException {
    run(pipeline, 60);
    var bytes = new ByteArrayOutputStream();
    pipeline.snapshot(new DataOutputStream(bytes));
    Pipeline other = pipeline();
    other.restore(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

    assertThat(other.curves()).isEqualTo(pipeline.curves()).isNotEmpty();
  }

  @Test
  void numbersOfTheLogHaveNoGap() {
    pipeline.act(id, new Acknowledge(), "Wong", sea.timeMs());
    pipeline.act(id, new Acknowledge(), "Chan", sea.timeMs());
    goSlowly();
    goFast();

    assertThat(alerts).extracting(Alert::seq).containsExactly(1L, 2L, 3L, 4L);
    assertThat(alerts.get(1).changedBy()).isEqualTo("Wong");
  }
}
