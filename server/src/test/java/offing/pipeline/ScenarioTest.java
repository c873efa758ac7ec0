package offing.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.observation.Observation;
import offing.sim.Label;
import offing.sim.Truth;
import offing.sim.World;
import offing.sim.scenario.file.ScenarioReader;
import offing.watch.Fences;
import offing.watch.alert.Alert;
import offing.watch.alert.AlertState;
import offing.watch.rule.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped rules on the shipped scenarios. */
class ScenarioTest {
  private static final Path FOLDER = AreaFolder.embedded("hong-kong");
  private static final Area AREA = AreaReader.read(FOLDER);
  private static final Fences FENCES = Fences.of(AREA);
  private static final RulePack RULES = RulePack.read(FOLDER.resolve("rules.yaml"));

  /** A track this near to where a vessel truly is holds that vessel, metres. */
  private static final double HOLDS_M = 150;

  private final List<Alert> alerts = new ArrayList<>();
  private final Map<Long, String> vesselOfAlert = new HashMap<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 101, 102})
  void eachGoFastRaisesAnAlertBeforeItCrosses(long seed) {
    World world = watched("night-dash", seed);

    List<Label> crossing =
        world.labels().stream().filter(label -> label.crossesMs().isPresent()).toList();
    assertThat(crossing).hasSize(3);
    for (Label label : crossing) {
      assertThat(firstAlertMs(label.vessel()))
          .as(label.vessel())
          .isLessThan(label.crossesMs().getAsLong());
    }
    assertThat(alerts)
        .as("whoever opens the page does not wait long for one")
        .anyMatch(alert -> isBetween(alert.raisedAtMs() - world.startMs(), 0, 150_000));
  }

  private static boolean isBetween(long value, long least, long most) {
    return value >= least && value <= most;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 101, 102})
  void quietNightRaisesAtMostOneAlert(long seed) {
    watched("quiet-night", seed);

    assertThat(alerts.stream().map(Alert::id).distinct()).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void nightDashIsTheSameInOnePieceInSecondsAndAfterARestart() throws IOException {
    List<Observation> observed = new ArrayList<>();
    World world = world("night-dash", 3);
    long stopMs = world.startMs() + 90_000;
    long endMs = stopMs + 60_000;
    while (world.timeMs() < endMs) {
      world.step(observed::add, (timeMs, truth) -> {});
    }
    observed.sort(Comparator.comparingLong(Observation::timeMs));

    var whole = pipeline(alerts);
    observed.forEach(whole::accept);
    whole.advanceTo(endMs);

    List<Alert> bySeconds = new ArrayList<>();
    var before = pipeline(bySeconds);
    int stopped = feed(before, observed, 0, stopMs);
    var after = pipeline(bySeconds);
    after.restore(new DataInputStream(new ByteArrayInputStream(snapshot(before))));
    feed(after, observed, stopped, endMs);

    assertThat(bySeconds).isEqualTo(alerts).isNotEmpty();
    assertThat(snapshot(after)).isEqualTo(snapshot(whole));
  }

  /** Hands in second by second what was observed up to then; returns how far it came. */
  private static int feed(Pipeline pipeline, List<Observation> observed, int from, long untilMs) {
    int at = from;
    long toMs = from == 0 ? observed.get(0).timeMs() : observed.get(from).timeMs() - 1;
    while (toMs < untilMs) {
      toMs = Math.min(untilMs, toMs + 1_000);
      while (at < observed.size() && observed.get(at).timeMs() <= toMs) {
        pipeline.accept(observed.get(at++));
      }
      pipeline.advanceTo(toMs);
    }
    return at;
  }

  private World watched(String scenario, long seed) {
    World world = world(scenario, seed);
    Pipeline pipeline = pipeline(alerts);
    List<Truth> truths = new ArrayList<>();
    while (world.timeMs() < world.endMs()) {
      truths.clear();
      world.step(pipeline::accept, (timeMs, truth) -> truths.add(truth));
      int known = alerts.size();
      pipeline.advanceTo(world.timeMs());
      alerts.subList(known, alerts.size()).stream()
          .filter(alert -> alert.state() == AlertState.RAISED)
          .forEach(alert -> vesselOfAlert.put(alert.id(), nearest(truths.get(0), alert)));
    }
    return world;
  }

  private static World world(String scenario, long seed) {
    return World.of(AREA, ScenarioReader.find(FOLDER, scenario).orElseThrow(), seed, 1);
  }

  private static Pipeline pipeline(List<Alert> log) {
    return new Pipeline(AREA, FENCES, RULES, log::add);
  }

  private static byte[] snapshot(Pipeline pipeline) throws IOException {
    var bytes = new ByteArrayOutputStream();
    pipeline.snapshot(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private long firstAlertMs(String vessel) {
    return alerts.stream()
        .filter(alert -> vessel.equals(vesselOfAlert.get(alert.id())))
        .mapToLong(Alert::raisedAtMs)
        .min()
        .orElse(Long.MAX_VALUE);
  }

  private static String nearest(Truth truth, Alert alert) {
    double eastM = AREA.chart().eastM(alert.lon(), alert.lat());
    double northM = AREA.chart().northM(alert.lon(), alert.lat());
    String nearest = "";
    double nearestM = HOLDS_M;
    for (int slot = 0; slot < truth.size(); slot++) {
      double dx = truth.eastM(slot) - eastM;
      double dy = truth.northM(slot) - northM;
      double metres = Math.sqrt(dx * dx + dy * dy);
      nearest = metres < nearestM ? truth.vessel(slot) : nearest;
      nearestM = Math.min(metres, nearestM);
    }
    return nearest;
  }
}
