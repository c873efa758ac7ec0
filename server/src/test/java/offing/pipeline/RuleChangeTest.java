package offing.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.observation.Observation;
import offing.sim.Dice;
import offing.watch.Fences;
import offing.watch.alert.Alert;
import offing.watch.alert.AlertState;
import offing.watch.rule.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules are changed between two ticks, and nothing is lost of what is known. */
class RuleChangeTest {
  private static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));
  private static final Fences FENCES = Fences.of(AREA);
  private static final double KN = 1852.0 / 3600;
  private static final int SECONDS = 300;

  private static final String FAST =
      """
        - id: fast
          title: Fast
          severity: warning
          when: sogKn >= minSogKn
          parameters:
            minSogKn: {default: 18, unit: kn, from: 1, to: 70}
          for: 20 s
          clear: 30 s
      """;
  private static final String SLOW =
      """
        - id: slow
          title: Slow
          severity: caution
          when: sogKn < 6
          for: 45 s
          clear: 40 s
      """;
  private static final String STOPS_THEN_RUNS =
      """
        - id: dash
          title: Slow, then fast
          severity: alarm
          when: sogKn < 12
          within: 2 min
          then: sogKn >= 16
          for: 5 s
          clear: 20 s
      """;
  private static final String OUTSIDE =
      """
        - id: outside
          title: Outside
          severity: caution
          when: boundaryDistanceNm < -1
          for: 60 s
      """;

  /** A pipeline and the log that it wrote. */
  private static final class Line {
    private final List<Alert> alerts = new ArrayList<>();
    private final Pipeline pipeline;

    Line(RulePack rules) {
      pipeline = new Pipeline(AREA, FENCES, rules, alerts::add);
    }

    Line goes(List<Observation> observed, long untilMs) {
      observed.forEach(pipeline::accept);
      pipeline.advanceTo(untilMs);
      return this;
    }

    Line changes(RulePack rules) {
      pipeline.changeRules(rules, pipeline.pictureMs());
      return this;
    }

    byte[] snapshot() throws IOException {
      var bytes = new ByteArrayOutputStream();
      pipeline.snapshot(new DataOutputStream(bytes));
      return bytes.toByteArray();
    }

    Line restored(byte[] snapshot) throws IOException {
      pipeline.restore(new DataInputStream(new ByteArrayInputStream(snapshot)));
      return this;
    }

    List<Alert> of(String rule) {
      return alerts.stream().filter(alert -> alert.rule().equals(rule)).toList();
    }
  }

  /** What was observed, cut in two at an instant drawn by lot. */
  private record Sea(List<Observation> before, long cutMs, List<Observation> after) {
    static final long END_MS = SeededSea.START_MS + SECONDS * 1_000L;

    static Sea of(long seed) {
      RandomGenerator dice = Dice.named(seed, "change");
      var sea = new SeededSea(AREA, seed, 13).withFalsePlots(3).strew(60, 15_000);
      sea.boats().forEach(boat -> boat.sogMps = dice.nextDouble() * 15);
      List<Observation> observed = new ArrayList<>();
      for (int minute = 0; minute < SECONDS / 60; minute++) {
        observed.addAll(sea.run(60));
        sea.boats().forEach(boat -> turn(boat, dice));
      }
      long cutMs = SeededSea.START_MS + 1_000L * (60 + dice.nextInt(SECONDS - 120));
      return new Sea(
          observed.stream().filter(each -> each.timeMs() <= cutMs).toList(),
          cutMs,
          observed.stream().filter(each -> each.timeMs() > cutMs).toList());
    }

    private static void turn(SeededSea.Boat boat, RandomGenerator dice) {
      if (dice.nextInt(3) == 0) {
        boat.sogMps = dice.nextDouble() * 30 * KN;
      }
    }

    Line unbroken(RulePack rules) {
      return new Line(rules).goes(before, cutMs).goes(after, END_MS);
    }

    Line changed(RulePack rules, RulePack to) {
      return new Line(rules).goes(before, cutMs).changes(to).goes(after, END_MS);
    }
  }

  private static RulePack pack(String... rules) {
    return RulePack.of("rules.yaml", "rules:\n" + String.join("\n", rules));
  }

  private static RulePack all() {
    return pack(FAST, SLOW, STOPS_THEN_RUNS, OUTSIDE);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void theSameTextChangesNoByteOfWhatFollows(long seed) throws IOException {
    Sea sea = Sea.of(seed);

    Line changed = sea.changed(all(), all());
    Line unbroken = sea.unbroken(all());

    assertThat(changed.alerts).isEqualTo(unbroken.alerts);
    assertThat(changed.alerts.stream().map(Alert::rule).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder("fast", "slow", "dash", "outside");
    assertThat(changed.snapshot()).isEqualTo(unbroken.snapshot());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void anotherOrderChangesNoAlert(long seed) {
    Sea sea = Sea.of(seed);

    Line changed = sea.changed(all(), pack(OUTSIDE, STOPS_THEN_RUNS, SLOW, FAST));

    assertThat(told(changed.alerts)).isEqualTo(told(sea.unbroken(all()).alerts));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void changingOneRuleChangesNothingOfAnothers(long seed) {
    Sea sea = Sea.of(seed);
    Line unbroken = sea.unbroken(all());

    Line stricter =
        sea.changed(all(), pack(FAST.replace("default: 18", "default: 24"), SLOW, OUTSIDE));

    for (String other : List.of("slow", "outside")) {
      assertThat(told(stricter.of(other))).isEqualTo(told(unbroken.of(other))).isNotEmpty();
    }
    assertThat(told(stricter.of("fast"))).isNotEqualTo(told(unbroken.of("fast")));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void restoringUnderTheNewRulesEqualsNeverHavingStopped(long seed) throws IOException {
    Sea sea = Sea.of(seed);
    RulePack to = pack(STOPS_THEN_RUNS, FAST, OUTSIDE);
    Line before = new Line(all()).goes(sea.before, sea.cutMs).changes(to);

    Line after = new Line(to).restored(before.snapshot());
    assertThat(after.snapshot()).isEqualTo(before.snapshot());
    after.goes(sea.after, Sea.END_MS);
    int told = before.alerts.size();
    before.goes(sea.after, Sea.END_MS);

    assertThat(after.alerts)
        .isEqualTo(before.alerts.subList(told, before.alerts.size()))
        .isNotEmpty();
    assertThat(after.snapshot()).isEqualTo(before.snapshot());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void theAlertsOfARuleThatIsGoneAreClosedAndNoOthers(long seed) {
    Sea sea = Sea.of(seed);
    Line line = new Line(all()).goes(sea.before, sea.cutMs);
    List<Alert> standing = line.of("slow").stream().filter(alert -> stands(alert, line)).toList();

    int told = line.alerts.size();
    line.changes(pack(FAST, STOPS_THEN_RUNS, OUTSIDE));
    List<Alert> closed = line.alerts.subList(told, line.alerts.size());

    assertThat(closed).extracting(Alert::state).containsOnly(AlertState.CLOSED);
    assertThat(closed).extracting(Alert::changedAtMs).containsOnly(sea.cutMs);
    assertThat(closed)
        .extracting(Alert::id)
        .isEqualTo(standing.stream().map(Alert::id).toList())
        .isNotEmpty();
    int known = line.of("slow").size();
    line.goes(sea.after, Sea.END_MS);
    assertThat(line.of("slow")).hasSize(known);
  }

  private static boolean stands(Alert alert, Line line) {
    return alert.state() == AlertState.RAISED
        && line.alerts.stream().filter(each -> each.id() == alert.id()).count() == 1;
  }

  @Test
  void aRuleThatComesBackBeginsWithNothing() {
    Sea sea = Sea.of(5);
    Line line = new Line(all()).goes(sea.before, sea.cutMs);

    line.changes(pack(FAST)).changes(all()).goes(sea.after, Sea.END_MS);

    assertThat(line.of("slow"))
        .filteredOn(alert -> alert.state() == AlertState.RAISED && alert.raisedAtMs() > sea.cutMs)
        .isNotEmpty()
        .allMatch(alert -> alert.raisedAtMs() >= sea.cutMs + 45_000);
  }

  @Test
  void whatIsComingUpGoesOnUnderTheNewTime() {
    var sea = new SeededSea(AREA, 1, 0);
    SeededSea.Boat boat = sea.add(0, -18_000, 25 * KN, 90);
    boat.mmsi = 477_000_001;
    boat.reportEveryMs = 2_000;
    Line line = new Line(pack(FAST.replace("for: 20 s", "for: 2 min")));
    line.goes(sea.run(90), sea.timeMs());
    assertThat(line.alerts).isEmpty();

    line.changes(pack(FAST));
    long changedMs = sea.timeMs();
    line.goes(sea.run(4), sea.timeMs());

    assertThat(line.alerts).hasSize(1);
    assertThat(line.alerts.get(0).raisedAtMs()).isBetween(changedMs, changedMs + 4_000);
  }

  /** Without the numbers: those are given in the order of the file where two come at once. */
  private static List<String> told(List<Alert> alerts) {
    return alerts.stream()
        .sorted(
            Comparator.comparingLong(Alert::changedAtMs)
                .thenComparing(Alert::rule)
                .thenComparingInt(Alert::track)
                .thenComparing(Alert::state))
        .map(alert -> alert.with(alert.handling(), 0))
        .map(alert -> alert.toString().replaceAll("(id|incident)=\\d+", "$1"))
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
