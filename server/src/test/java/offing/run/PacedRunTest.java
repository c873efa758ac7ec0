package offing.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.feed.Feed;
import offing.feed.SimulationFeed;
import offing.moment.FrozenTracks;
import offing.moment.SensorState;
import offing.observation.Observation;
import offing.recording.CommandEntry;
import offing.recording.Recorder;
import offing.recording.RecorderState;
import offing.recording.RuleSetEntry;
import offing.run.clock.Clock;
import offing.run.clock.Playing;
import offing.run.order.Operator;
import offing.run.order.Refused;
import offing.run.rules.RuleChange;
import offing.run.rules.RuleVersion;
import offing.run.tick.RunState.Kind;
import offing.run.tick.RunState.Subject;
import offing.run.tick.Tick;
import offing.sim.World;
import offing.sim.scenario.Scenario;
import offing.sim.scenario.file.ScenarioReader;
import offing.watch.Crossing;
import offing.watch.alert.Alert;
import offing.watch.rule.RulePack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PacedRunTest {
  private static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));
  private static final Scenario SCENARIO =
      ScenarioReader.find(AREA.folder(), "quiet-night").orElseThrow();
  private static final Operator OPERATOR = new Operator("Chan", "desk");
  private static final double MAX = Double.POSITIVE_INFINITY;

  private final BlockingQueue<Tick> ticks = new LinkedBlockingQueue<>();
  private PacedRun run;

  @AfterEach
  void stop() {
    run.close();
  }

  private void start(Feed feed, double speed, double rateHz) {
    start(feed, Recorder.NONE, speed, rateHz);
  }

  private void start(Feed feed, Recorder recorder, double speed, double rateHz) {
    var subject = new Subject(Kind.SIMULATION, "quiet-night", "A quiet night", 1, true);
    run = new PacedRun(subject, AREA, RulePack.empty(), List.of(feed), recorder, speed, rateHz);
    run.listen(ticks::add);
    run.start();
  }

  private static SimulationFeed sea() {
    return new SimulationFeed("quiet-night", World.of(AREA, SCENARIO, 1, 0.1), (t, truth) -> {});
  }

  private Tick tick(Predicate<Tick> wanted) throws InterruptedException {
    while (true) {
      Tick tick = ticks.poll(60, TimeUnit.SECONDS);
      if (tick == null || wanted.test(tick)) {
        return tick;
      }
    }
  }

  @Test
  void theFirstTickShowsAFullPictureAtTheScenariosStart() throws Exception {
    start(sea(), 1, 10);

    Tick first = tick(any -> true);

    assertThat(first.timeMs()).isEqualTo(SCENARIO.start().toEpochMilli());
    assertThat(first.picture().slotCount()).isPositive();
    assertThat(first.counts().observations().get("radarPlot")).isPositive();
    assertThat(first.state().sensors()).isNotEmpty().noneMatch(offing.moment.SensorState::silent);
  }

  @Test
  void atFullSpeedItComesToTheEndAndStandsThere() throws Exception {
    start(sea(), MAX, 5);

    Tick last = tick(tick -> tick.state().clock().ended());

    assertThat(last.timeMs()).isEqualTo(SCENARIO.start().plus(SCENARIO.length()).toEpochMilli());
    assertThat(last.state().clock().playing()).isFalse();
    assertThatThrownBy(
            () ->
                run.drive(OptionalDouble.of(1), Playing.GO_ON, OPERATOR)
                    .toCompletableFuture()
                    .join())
        .isInstanceOf(CompletionException.class)
        .hasRootCauseInstanceOf(Refused.class);
  }

  @Test
  void aPausedClockStandsWhileTicksGoOn() throws Exception {
    start(sea(), 60, 20);
    tick(any -> true);
    Clock paused =
        run.drive(OptionalDouble.empty(), Playing.PAUSE, OPERATOR).toCompletableFuture().join();

    Tick later = tick(tick -> !tick.state().clock().playing());
    Tick evenLater = tick(tick -> tick.seq() > later.seq() + 3);

    assertThat(later.timeMs()).isEqualTo(paused.timeMs());
    assertThat(evenLater.timeMs()).isEqualTo(paused.timeMs());
  }

  @Test
  void whatIsOrderedIsHandedToTheRecorderThoughTheClockStands() throws Exception {
    var kept = new KeptOrders();
    start(sea(), kept, 60, 20);
    tick(any -> true);

    run.drive(OptionalDouble.empty(), Playing.PAUSE, OPERATOR).toCompletableFuture().join();
    run.drive(OptionalDouble.of(2), Playing.AS_IT_IS, OPERATOR).toCompletableFuture().join();

    assertThat(kept.handedOver)
        .extracting(CommandEntry::what)
        .last()
        .isEqualTo("clock 2.0x, paused");
  }

  @Test
  void rulesAreChangedByAnOperatorAndRecordedWithTheirTime() throws Exception {
    var kept = new KeptOrders();
    start(sea(), kept, 60, 20);
    tick(any -> true);
    RulePack pack = RulePack.of("rules.yaml", FAST);

    RuleVersion live =
        run.changeRules(new RuleChange(pack, 1, "too many"), OPERATOR).toCompletableFuture().join();

    assertThat(live.number()).isEqualTo(2);
    assertThat(live.changed()).containsExactly("fast");
    assertThat(run.rules().pack()).isSameAs(pack);
    assertThat(kept.ruled).containsExactly(new RuleSetEntry(live.eventMs().orElseThrow(), FAST));
    assertThat(kept.handedOver)
        .extracting(CommandEntry::what)
        .last()
        .isEqualTo("rules version 2 (fast): too many");
    Tick raised = tick(tick -> !tick.alerts().current().isEmpty());
    assertThat(raised.alerts().current().get(0).rule()).isEqualTo("fast");
  }

  @Test
  void aChangeOfRulesThatAreNotLiveAnyMoreIsRefused() throws Exception {
    start(sea(), 60, 20);
    tick(any -> true);
    RulePack pack = RulePack.of("rules.yaml", FAST);
    run.changeRules(new RuleChange(pack, 1, "too many"), OPERATOR).toCompletableFuture().join();

    RulePack late = RulePack.of("rules.yaml", FAST.replace("10", "12"));

    assertThatThrownBy(
            () ->
                run.changeRules(new RuleChange(late, 1, "too few"), OPERATOR)
                    .toCompletableFuture()
                    .join())
        .hasRootCauseInstanceOf(Refused.class)
        .hasMessageContaining("version 2 is live meanwhile, by Chan: too many");
    assertThat(run.rules().live().number()).isEqualTo(2);
  }

  private static final String FAST =
      """
      rules:
        - id: fast
          title: Fast
          severity: caution
          when: sogKn >= 10
      """;

  /** Which orders do not wait for a tick. */
  private static final class KeptOrders implements Recorder {
    private final List<CommandEntry> told = new ArrayList<>();
    private final List<CommandEntry> handedOver = new CopyOnWriteArrayList<>();
    private final List<RuleSetEntry> ruled = new CopyOnWriteArrayList<>();

    @Override
    public void commanded(CommandEntry command) {
      told.add(command);
    }

    @Override
    public void handOver() {
      handedOver.addAll(told);
      told.clear();
    }

    @Override
    public void observed(Observation observation) {}

    @Override
    public void arrived(long watermarkMs) {}

    @Override
    public void alert(Alert entry) {}

    @Override
    public void crossed(Crossing crossing) {}

    @Override
    public void ruled(RuleSetEntry rules) {
      ruled.add(rules);
    }

    @Override
    public void ticked(long tickMs, FrozenTracks picture, List<SensorState> sensors) {}

    @Override
    public boolean hasRoom() {
      return true;
    }

    @Override
    public RecorderState state() {
      return RecorderState.OFF;
    }

    @Override
    public void close() {}
  }

  @Test
  void ticksAreNumberedWithoutAGapAndTimeNeverGoesBack() throws Exception {
    start(sea(), 60, 20);
    Tick before = tick(any -> true);
    for (int i = 0; i < 20; i++) {
      Tick next = tick(any -> true);
      assertThat(next.seq()).isEqualTo(before.seq() + 1);
      assertThat(next.timeMs()).isGreaterThanOrEqualTo(before.timeMs());
      before = next;
    }
  }

  @Test
  void aFaultOfOurOwnStopsTheRunAndIsSaid() throws Exception {
    SimulationFeed good = sea();
    start(new BreaksAtItsStart(good), 1, 10);

    Tick failed = tick(tick -> tick.state().hasFailed());

    assertThat(failed.state().failure()).contains("broken on purpose");
    assertThat(failed.state().clock().playing()).isFalse();
  }

  /** A real feed with a fault in it, as any code may have one. */
  private record BreaksAtItsStart(SimulationFeed feed) implements Feed {
    @Override
    public long startMs() {
      return feed.startMs();
    }

    @Override
    public long warmUpStartMs() {
      return feed.warmUpStartMs();
    }

    @Override
    public long poll(long untilMs, offing.observation.ObservationSink observations) {
      if (untilMs > feed.startMs()) {
        throw new IllegalStateException("broken on purpose");
      }
      return feed.poll(untilMs, observations);
    }

    @Override
    public java.util.OptionalLong nextMs() {
      return feed.nextMs();
    }

    @Override
    public boolean isAtEnd() {
      return feed.isAtEnd();
    }

    @Override
    public offing.feed.FeedState state() {
      return feed.state();
    }

    @Override
    public void close() {
      feed.close();
    }
  }
}
