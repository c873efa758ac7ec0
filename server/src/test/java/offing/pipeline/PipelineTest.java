package offing.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.observation.AisReport;
import offing.observation.Observation;
import offing.picture.Tracks;
import offing.sim.Dice;
import offing.watch.Conclusions;
import offing.watch.Crossing;
import offing.watch.Fences;
import offing.watch.alert.Alert;
import offing.watch.alert.AlertAction.Acknowledge;
import offing.watch.alert.AlertState;
import offing.watch.rule.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PipelineTest {
  private static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));
  private static final Fences FENCES = Fences.of(AREA);
  private static final RulePack RULES =
      RulePack.read(AreaFolder.embedded("hong-kong").resolve("rules.yaml"));
  private static final double KN = 1852.0 / 3600;
  private static final int SECONDS = 240;

  /** A pipeline with the log that it wrote. */
  private static final class Line implements Conclusions {
    private final List<Alert> alerts = new ArrayList<>();
    private final List<Crossing> crossings = new ArrayList<>();
    private final List<Long> ticks = new ArrayList<>();
    private final Pipeline pipeline = new Pipeline(AREA, FENCES, RULES, this);

    @Override
    public void alert(Alert entry) {
      alerts.add(entry);
    }

    @Override
    public void crossed(Crossing crossing) {
      crossings.add(crossing);
    }

    @Override
    public void ticked(long tickMs) {
      ticks.add(tickMs);
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

    Line whole(List<Observation> observed, long untilMs) {
      observed.forEach(pipeline::accept);
      pipeline.advanceTo(untilMs);
      return this;
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void howTheInputIsCutNeverMatters(long seed) throws IOException {
    List<Observation> observed = sea(seed);
    long endMs = SeededSea.START_MS + SECONDS * 1_000L;
    Line whole = new Line().whole(observed, endMs);

    Line cut = cut(new Line(), observed, 0, endMs, Dice.named(seed, "cuts"));

    assertThat(cut.alerts).isEqualTo(whole.alerts).isNotEmpty();
    assertThat(cut.crossings).isEqualTo(whole.crossings);
    assertThat(sinceTracks(cut)).isEqualTo(sinceTracks(whole)).hasSizeGreaterThan(SECONDS - 20);
    assertThat(cut.snapshot()).isEqualTo(whole.snapshot());
  }

  /** While there is no track, only the calls' own ticks are told. */
  private static List<Long> sinceTracks(Line line) {
    return line.ticks.stream().filter(tick -> tick > SeededSea.START_MS + 10_000).toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfArrivalWithinABatchMattersOnlyBetweenEqualTimes(long seed) throws IOException {
    List<Observation> observed = sea(seed);
    long endMs = SeededSea.START_MS + SECONDS * 1_000L;
    Line whole = new Line().whole(observed, endMs);

    Line shuffled = new Line().whole(shuffledApart(observed, Dice.named(seed, "order")), endMs);

    assertThat(shuffled.alerts).isEqualTo(whole.alerts);
    assertThat(shuffled.snapshot()).isEqualTo(whole.snapshot());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void restoringAtAnyInstantEqualsNeverHavingStopped(long seed) throws IOException {
    List<Observation> observed = sea(seed);
    long endMs = SeededSea.START_MS + SECONDS * 1_000L;
    Line unbroken = new Line().whole(observed, endMs);
    RandomGenerator dice = Dice.named(seed, "stop");
    int handedIn = dice.nextInt(observed.size());
    long stopMs = observed.get(handedIn).timeMs() - dice.nextInt(3_000);

    Line before = new Line();
    observed.subList(0, handedIn).forEach(before.pipeline::accept);
    before.pipeline.advanceTo(stopMs);
    Line after = new Line().restored(before.snapshot());
    assertThat(after.snapshot()).isEqualTo(before.snapshot());
    after.whole(observed.subList(handedIn, observed.size()), endMs);

    List<Alert> both = new ArrayList<>(before.alerts);
    both.addAll(after.alerts);
    assertThat(both).isEqualTo(unbroken.alerts);
    assertThat(after.snapshot()).isEqualTo(unbroken.snapshot());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aNumberOnTwoHullsIsTwoTracksInWhatTheLawsAreHeldAgainst(long seed) {
    List<Observation> observed = sea(seed);
    var line = new Line().whole(observed, SeededSea.START_MS + SECONDS * 1_000L);

    Tracks tracks = line.pipeline.tracks();
    assertThat(line.pipeline.oddities()).containsKey("picture.ais.jump");
    assertThat(
            IntStream.range(0, tracks.slotCount())
                .filter(slot -> tracks.isShown(slot) && tracks.mmsi(slot) == 477_000_000)
                .boxed())
        .hasSize(2)
        .allMatch(slot -> line.pipeline.evidence().isSameMmsiElsewhere(slot));
  }

  @Test
  void rulesReadWhatIsAtOdds() throws IOException {
    Path file = Files.createTempFile("rules", ".yaml");
    Files.writeString(
        file,
        """
        rules:
          - id: two-hulls
            title: One number on two hulls
            severity: caution
            category: integrity
            why: A number is one vessel's.
            when: identityConflicts >= 1 AND sameMmsiElsewhere = true
            for: 1 s
            clear: 60 s
        """);
    List<Alert> alerts = new ArrayList<>();
    var pipeline = new Pipeline(AREA, FENCES, RulePack.read(file), alerts::add);

    sea(1).forEach(pipeline::accept);
    pipeline.advanceTo(SeededSea.START_MS + SECONDS * 1_000L);

    assertThat(alerts).extracting(Alert::state).containsOnly(AlertState.RAISED);
    assertThat(alerts).extracting(Alert::track).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void sameCallsGiveSameBytes() throws IOException {
    List<Observation> observed = sea(7);
    long endMs = SeededSea.START_MS + SECONDS * 1_000L;

    assertThat(new Line().whole(observed, endMs).snapshot())
        .isEqualTo(new Line().whole(observed, endMs).snapshot());
  }

  @Test
  void goFastRaisesItsAlertBeforeItCrossesAndOnlyOne() {
    var line = new Line();
    var sea = new SeededSea(AREA, 1, 13);
    SeededSea.Boat boat = goFastTowardsTheSouthernLine(sea);

    long raisedMs = 0;
    while (boat.northM < southernLineM(boat) && sea.timeMs() < SeededSea.START_MS + 900_000) {
      line.whole(sea.step(), sea.timeMs());
      raisedMs = raisedMs == 0 && !line.alerts.isEmpty() ? sea.timeMs() : raisedMs;
    }

    assertThat(raisedMs).isPositive();
    List<Alert> inbound =
        line.alerts.stream().filter(alert -> alert.rule().equals("fast-inbound")).toList();
    assertThat(inbound).hasSize(1);
    assertThat(inbound.get(0).state()).isEqualTo(AlertState.RAISED);
    assertThat(inbound.get(0).evidence())
        .filteredOn(evidence -> evidence.indicator().equals("sogKn"))
        .singleElement()
        .satisfies(
            evidence -> {
              assertThat((Double) evidence.value()).isBetween(40.0, 55.0);
              assertThat(evidence.unit()).isEqualTo("kn");
              assertThat(evidence.limit()).isEqualTo("at least 30");
            });
  }

  @Test
  void aCrossingIsToldOnceEachWayWhereAndWhenItIs() {
    var line = new Line();
    var sea = new SeededSea(AREA, 1, 13);
    SeededSea.Boat boat = goFastTowardsTheSouthernLine(sea);
    while (boat.northM < southernLineM(boat)) {
      line.whole(sea.step(), sea.timeMs());
    }
    final long inMs = sea.timeMs();
    line.whole(sea.run(30), sea.timeMs());
    boat.courseRad += Math.PI;
    while (boat.northM > southernLineM(boat)) {
      line.whole(sea.step(), sea.timeMs());
    }
    final long outMs = sea.timeMs();
    line.whole(sea.run(30), sea.timeMs());

    assertThat(line.crossings).extracting(Crossing::inbound).containsExactly(true, false);
    assertThat(line.crossings.get(0).timeMs()).isBetween(inMs - 5_000, inMs + 5_000);
    assertThat(line.crossings.get(1).timeMs()).isBetween(outMs - 5_000, outMs + 5_000);
    assertThat(line.crossings.get(0).lat()).isBetween(22.14, 22.16);
  }

  @Test
  void eachTickIsToldOnceInOrderAfterWhatItConcludes() {
    var line = new Line();
    line.whole(new SeededSea(AREA, 1, 3).strew(20, 10_000).run(60), SeededSea.START_MS + 59_500);

    assertThat(line.ticks).isSorted().doesNotHaveDuplicates().allMatch(tick -> tick % 1_000 == 0);
    assertThat(line.ticks.get(line.ticks.size() - 1)).isEqualTo(SeededSea.START_MS + 59_000);
  }

  @Test
  void ferryThatIsHeardRaisesNothing() {
    var line = new Line();
    var sea = new SeededSea(AREA, 1, 13);
    SeededSea.Boat ferry = goFastTowardsTheSouthernLine(sea);
    ferry.mmsi = 477_000_001;
    ferry.reportEveryMs = 2_000;

    line.whole(sea.run(600), sea.timeMs());

    assertThat(line.alerts).isEmpty();
  }

  @Test
  void alertIsAcknowledgedOnceAndClosedWhenTheConditionIsGone() {
    var line = new Line();
    var sea = new SeededSea(AREA, 1, 13);
    SeededSea.Boat boat = goFastTowardsTheSouthernLine(sea);
    line.whole(sea.run(60), sea.timeMs());
    Alert raised = last(line, "fast-inbound");

    var seen = new Acknowledge();
    assertThat(line.pipeline.act(raised.id(), seen, "Wong", sea.timeMs())).isPresent();
    assertThat(line.pipeline.act(raised.id(), seen, "Chan", sea.timeMs())).isEmpty();
    assertThat(line.pipeline.act(999, seen, "Chan", sea.timeMs())).isEmpty();
    assertThat(last(line, "fast-inbound").changedBy()).isEqualTo("Wong");

    boat.sogMps = 8 * KN;
    line.whole(sea.run(120), sea.timeMs());

    Alert closed = last(line, "fast-inbound");
    assertThat(closed.state()).isEqualTo(AlertState.CLOSED);
    assertThat(closed.id()).isEqualTo(raised.id());
    assertThat(closed.evidence()).isEqualTo(raised.evidence());
    assertThat(line.alerts).extracting(Alert::seq).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void alertIsClosedWhenItsTrackIsDropped() {
    var line = new Line();
    var sea = new SeededSea(AREA, 1, 13);
    goFastTowardsTheSouthernLine(sea);
    line.whole(sea.run(60), sea.timeMs());

    line.pipeline.advanceTo(sea.timeMs() + 600_000);

    assertThat(last(line, "fast-inbound").state()).isEqualTo(AlertState.CLOSED);
  }

  @Test
  void aGapOfYearsPassesAtOnce() {
    var line = new Line();
    line.whole(new SeededSea(AREA, 1, 3).strew(50, 10_000).run(60), SeededSea.START_MS + 60_000);

    line.pipeline.advanceTo(SeededSea.START_MS + 20L * 365 * 86_400_000);

    assertThat(line.pipeline.tracks().slotCount()).isPositive();
    assertThat(shown(line)).isZero();
  }

  @Test
  void aTimeThatNobodyBelievesIsCountedAndDropped() {
    var line = new Line();
    line.pipeline.accept(
        new AisReport(
            Long.MAX_VALUE, "", 1, 477_000_001, 0, 0, 0, true, 114.1, 22.1, 0, Double.NaN));
    line.pipeline.advanceTo(SeededSea.START_MS);

    assertThat(line.pipeline.oddities()).containsEntry("pipeline.time.out_of_range", 1L);
  }

  @Test
  void watermarkNeverGoesBack() {
    var line = new Line();
    line.pipeline.advanceTo(5_000);

    assertThatThrownBy(() -> line.pipeline.advanceTo(4_999))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("4999");
  }

  @Test
  void brokenOrForeignSnapshotIsRefusedAndChangesNothing() throws IOException {
    Line line = new Line().whole(sea(1), SeededSea.START_MS + SECONDS * 1_000L);
    byte[] good = line.snapshot();
    byte[] broken = good.clone();
    broken[broken.length / 2] ^= 1;

    assertThatThrownBy(() -> line.restored(broken))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("checksum");
    var otherRules = new Pipeline(AREA, FENCES, RulePack.empty(), alert -> {});
    assertThatThrownBy(
            () -> otherRules.restore(new DataInputStream(new ByteArrayInputStream(good))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("other rules");
    assertThat(line.snapshot()).isEqualTo(good);
  }

  /** A crowded sea with go-fasts in it, so that alerts are raised, and a number on two hulls. */
  private static List<Observation> sea(long seed) {
    var sea = new SeededSea(AREA, seed, 13).withFalsePlots(3).strew(40, 15_000);
    goFastTowardsTheSouthernLine(sea);
    SeededSea.Boat twin = sea.add(20_000, -16_000, 8 * KN, 300);
    twin.mmsi = sea.boats().get(0).mmsi;
    twin.reportEveryMs = 7_000;
    twin.nextStaticMs = sea.timeMs() + 60_000;
    List<Observation> observed = sea.run(SECONDS / 2);
    sea.boats().get(40).sogMps = 10 * KN;
    observed.addAll(sea.run(SECONDS / 2));
    return observed;
  }

  private static SeededSea.Boat goFastTowardsTheSouthernLine(SeededSea sea) {
    double eastM = AREA.chart().eastM(114.05, 22.06);
    double northM = AREA.chart().northM(114.05, 22.06);
    return sea.add(eastM, northM, 48 * KN, 0);
  }

  /** The line's southern section runs along 22 degrees 8 minutes 54.5 seconds. */
  private static double southernLineM(SeededSea.Boat boat) {
    double lat = 22 + 8 / 60.0 + 54.5 / 3600;
    return AREA.chart().northM(AREA.chart().lon(boat.eastM, boat.northM), lat);
  }

  /** Hands in pieces of the input; each watermark is behind all that is still to come. */
  private static Line cut(
      Line line, List<Observation> observed, int from, long endMs, RandomGenerator dice) {
    int at = from;
    while (at < observed.size()) {
      int to = Math.min(observed.size(), at + 1 + dice.nextInt(300));
      observed.subList(at, to).forEach(line.pipeline::accept);
      if (to < observed.size()) {
        long nextMs = observed.get(to).timeMs();
        long watermarkMs = Math.max(SeededSea.START_MS, nextMs - 1 - dice.nextInt(700));
        line.pipeline.advanceTo(Math.max(watermarkMs, line.pipeline.pictureMs() + 999));
      }
      at = to;
    }
    line.pipeline.advanceTo(endMs);
    return line;
  }

  private static List<Observation> shuffledApart(List<Observation> observed, RandomGenerator dice) {
    record Place(Observation observation, double at) {}
    List<Place> places = new ArrayList<>();
    long lastMs = Long.MIN_VALUE;
    double at = 0;
    for (Observation observation : observed) {
      at = observation.timeMs() == lastMs ? at : dice.nextDouble();
      lastMs = observation.timeMs();
      places.add(new Place(observation, at));
    }
    places.sort(Comparator.comparingDouble(Place::at));
    return new ArrayList<>(places.stream().map(Place::observation).toList());
  }

  private static Alert last(Line line, String rule) {
    return line.alerts.stream()
        .filter(alert -> alert.rule().equals(rule))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  private static int shown(Line line) {
    int shown = 0;
    for (int slot = 0; slot < line.pipeline.tracks().slotCount(); slot++) {
      shown += line.pipeline.tracks().isShown(slot) ? 1 : 0;
    }
    return shown;
  }
}
