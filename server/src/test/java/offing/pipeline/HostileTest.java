package offing.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.observation.AisReport;
import offing.observation.AisStatic;
import offing.observation.Observation;
import offing.observation.RadarPlot;
import offing.picture.Offender;
import offing.picture.Tracks;
import offing.sim.Dice;
import offing.watch.Fences;
import offing.watch.rule.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever sends what he likes harms himself: the tracks of all others are the same to the bit. */
class HostileTest {
  private static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));
  private static final Fences FENCES = Fences.of(AREA);
  private static final int BOATS = 40;
  private static final int SECONDS = 240;
  private static final int HOSTILE_FROM_S = 60;
  private static final int LIAR = 477_999_999;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void oneNumberFromAThousandPlacesHarmsNobody(long seed) {
    List<Observation> honest = sea(seed, 0);
    RandomGenerator dice = Dice.named(seed, "places");
    List<double[]> places = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      places.add(place(dice));
    }
    List<Observation> hostile = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      hostile.add(report(LIAR, second(HOSTILE_FROM_S) + i * 90L, places.get(i % 1_000)));
    }

    Pipeline alone = run(honest, List.of());
    Pipeline attacked = run(honest, hostile);

    assertThat(rows(attacked, mmsi -> mmsi == LIAR)).hasSizeBetween(1, 4);
    assertThat(rows(attacked, mmsi -> mmsi != LIAR)).isEqualTo(rows(alone, mmsi -> true));
    assertThat(attacked.offenders().get(0).source()).isEqualTo("mmsi " + LIAR);
  }

  /** Every vessel's own number from 20 km away and more, among plots of all radars. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aWildFixOfEveryNumberChangesNothing(long seed) {
    List<Observation> honest = sea(seed, 13);
    RandomGenerator dice = Dice.named(seed, "wild");
    List<Observation> hostile = new ArrayList<>();
    for (int boat = 0; boat < BOATS; boat++) {
      if (boat % 3 != 2) {
        long atMs = second(HOSTILE_FROM_S) + dice.nextInt(120_000);
        double lon = dice.nextBoolean() ? 113.78 : 114.45;
        hostile.add(report(477_000_000 + boat, atMs, new double[] {lon, 22.05}));
      }
    }

    Pipeline alone = run(honest, List.of());
    Pipeline attacked = run(honest, hostile);

    assertThat(attacked.oddities().get("picture.ais.jump")).isGreaterThan(20);
    assertThat(rows(attacked, mmsi -> true)).isEqualTo(rows(alone, mmsi -> true));
  }

  /** Each MMSI once, more than the picture has room for. */
  @Test
  void aStormOfNumbersHeardOnceHarmsNobodyAndIsForgottenAgain() {
    List<Observation> honest = sea(1, 0);
    RandomGenerator dice = Dice.named(1, "storm");
    List<Observation> hostile = new ArrayList<>();
    for (int i = 0; i < 40_000; i++) {
      hostile.add(report(500_000_000 + i, second(HOSTILE_FROM_S) + i * 3L, place(dice)));
    }

    Pipeline alone = run(honest, List.of());
    Pipeline attacked = run(honest, hostile);

    assertThat(rows(attacked, mmsi -> mmsi < 500_000_000)).isEqualTo(rows(alone, mmsi -> true));
    assertThat(attacked.tracks().slotCount()).isBetween(32_768, 32_768 + 1_024);
    assertThat(attacked.oddities()).containsKey("picture.full");
    attacked.advanceTo(second(SECONDS) + 30 * 60_000L);
    assertThat(rows(attacked, mmsi -> true)).isEmpty();
  }

  /** Times from 1970 to 2200 and beyond, of numbers that are honest ones' and of others. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void timesFromThePastAndTheFutureHarmNobody(long seed) {
    List<Observation> honest = sea(seed, 3);
    RandomGenerator dice = Dice.named(seed, "times");
    List<Observation> hostile = new ArrayList<>();
    long[] times = {
      -1, 0, 1, Long.MIN_VALUE, Long.MAX_VALUE, second(-86_400), second(-900), second(86_400)
    };
    for (int i = 0; i < 2_000; i++) {
      int mmsi = dice.nextBoolean() ? LIAR : 477_000_000 + dice.nextInt(BOATS);
      hostile.add(report(mmsi, times[dice.nextInt(times.length)], place(dice)));
    }

    Pipeline alone = run(honest, List.of());
    Pipeline attacked = run(honest, hostile);

    assertThat(rows(attacked, mmsi -> true)).isEqualTo(rows(alone, mmsi -> true));
    assertThat(attacked.oddities()).containsKey("pipeline.time.out_of_range");
    assertThat(attacked.oddities()).containsKey("picture.ais.late");
    assertThat(attacked.offenders()).extracting(Offender::source).contains("mmsi " + LIAR);
  }

  /** Whatever a record lets through: poles, no place, the end of every field, nobody's radar. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void impossibleValuesHarmNobody(long seed) {
    List<Observation> honest = sea(seed, 3);
    RandomGenerator dice = Dice.named(seed, "values");
    List<Observation> hostile = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      hostile.add(impossible(dice, second(HOSTILE_FROM_S) + dice.nextInt(170_000)));
    }

    Pipeline alone = run(honest, List.of());
    Pipeline attacked = run(honest, hostile);

    assertThat(rows(attacked, mmsi -> true)).isEqualTo(rows(alone, mmsi -> true));
    assertThat(attacked.offenders()).isNotEmpty();
  }

  private static Observation impossible(RandomGenerator dice, long atMs) {
    double[][] nowhere = {{Double.NaN, Double.NaN}, {0, 90}, {180, -90}, {-180, 0}, {10, 50}};
    double[] at = nowhere[dice.nextInt(nowhere.length)];
    return switch (dice.nextInt(4)) {
      case 0 ->
          new AisReport(
              atMs, "", 27, LIAR - 1, 15, -128, 102.2, false, at[0], at[1], 359.9, Double.NaN);
      case 1 -> new AisReport(atMs, "", 1, 0, 0, 0, 102.2, true, 114, 22.1, 0, 151);
      case 2 ->
          new AisStatic(atMs, "", 5, 0, 0, 1, "@", "<b>", 99, 511, 511, 63, 63, 25.5, "NOWHERE");
      default -> new RadarPlot(atMs, "nobodys-radar", 1, 0, 15);
    };
  }

  private static List<Observation> sea(long seed, int radars) {
    return new SeededSea(AREA, seed, radars).strew(BOATS, 15_000).run(SECONDS);
  }

  private static Pipeline run(List<Observation> honest, List<Observation> hostile) {
    var pipeline = new Pipeline(AREA, FENCES, RulePack.empty(), alert -> {});
    List<Observation> all = new ArrayList<>(honest);
    all.addAll(hostile);
    all.sort(Comparator.comparingLong(HostileTest::arrivalMs));
    int at = 0;
    for (int s = 1; s <= SECONDS; s++) {
      while (at < all.size() && arrivalMs(all.get(at)) <= second(s)) {
        pipeline.accept(all.get(at++));
      }
      pipeline.advanceTo(second(s));
    }
    return pipeline;
  }

  /** What has a wrong time comes some time after the first minute. */
  private static long arrivalMs(Observation observation) {
    long timeMs = observation.timeMs();
    boolean isWrong = timeMs < second(0) || timeMs > second(SECONDS);
    return isWrong
        ? second(HOSTILE_FROM_S) + Math.floorMod(observation.hashCode(), 60_000)
        : timeMs;
  }

  private static long second(int s) {
    return SeededSea.START_MS + s * 1_000L;
  }

  private static double[] place(RandomGenerator dice) {
    return new double[] {113.9 + 0.4 * dice.nextDouble(), 22 + 0.3 * dice.nextDouble()};
  }

  private static AisReport report(int mmsi, long atMs, double[] at) {
    return new AisReport(atMs, "", 1, mmsi, 0, 0, 0, true, at[0], at[1], 0, Double.NaN);
  }

  /** What people see of tracks with such an MMSI, 0 for none, by number and to the last bit. */
  private static List<String> rows(Pipeline pipeline, IntPredicate which) {
    Tracks tracks = pipeline.tracks();
    List<String> rows = new ArrayList<>();
    for (int slot = 0; slot < tracks.slotCount(); slot++) {
      if (tracks.isShown(slot) && which.test(tracks.mmsi(slot))) {
        rows.add(
            String.join(
                " ",
                "" + tracks.number(slot),
                "" + tracks.mmsi(slot),
                tracks.name(slot),
                tracks.status(slot).name(),
                tracks.kind(slot).name(),
                "" + tracks.sources(slot),
                "" + tracks.observedAtMs(slot),
                "" + tracks.eastM(slot),
                "" + tracks.northM(slot),
                "" + tracks.sogKn(slot),
                "" + tracks.cogDeg(slot)));
      }
    }
    rows.sort(null);
    return rows;
  }
}
