package offing.sim.sensor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import offing.observation.AisReport;
import offing.observation.Observation;
import offing.observation.RadarPlot;
import offing.observation.UnitReport;
import offing.observation.Weather;
import offing.sim.Dice;
import offing.sim.sensor.report.Faults;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
  private static final long START_MS = 1_795_000_000_000L;

  private final RandomGenerator dice = Dice.named(1, "arrivals");
  private final List<Observation> arrived = new ArrayList<>();
  private final IdentityHashMap<Observation, Long> arrivedMs = new IdentityHashMap<>();

  @Test
  void everyReportArrivesOnceAndWithinTheDelayOfItsKind() {
    List<Observation> sent = observations(4_000);

    deliver(sent, 3, Faults.NONE);

    assertThat(arrived).hasSameSizeAs(sent).containsExactlyInAnyOrderElementsOf(sent);
    assertDelays(o -> o instanceof AisReport r && r.messageType() == 1, 200, 3_000);
    assertDelays(o -> o instanceof AisReport r && r.messageType() == 27, 30_000, 120_000);
    assertDelays(o -> o instanceof RadarPlot, 200, 500);
    assertDelays(o -> o instanceof UnitReport, 1_000, 5_000);
    assertDelays(o -> o instanceof Weather, 30_000, 120_000);
  }

  @Test
  void someOvertakeOthersAndTheOrderIsThatOfArrival() {
    deliver(observations(2_000), 3, Faults.NONE);

    List<Long> events = arrived.stream().map(Observation::timeMs).toList();
    assertThat(arrived.stream().map(arrivedMs::get)).isSorted();
    assertThat(events).isNotEqualTo(events.stream().sorted().toList());
  }

  @Test
  void howOftenOneAsksDoesNotMatterAndTheSeedDoes() {
    List<Observation> sent = observations(1_000);
    deliver(sent, 3, Faults.NONE);
    List<Observation> often = List.copyOf(arrived);

    assertThat(atOnce(sent, 3)).isEqualTo(often);
    assertThat(atOnce(sent, 4)).isNotEqualTo(often);
  }

  /** A sector of the turn is handed over when it is whole. */
  @Test
  void thePlotsOfASectorArriveTogether() {
    deliver(plots("radar-a", 600, 17), 5, Faults.NONE);

    Map<Long, Set<Long>> arrivals = new TreeMap<>();
    for (Observation plot : arrived) {
      arrivals
          .computeIfAbsent(plot.timeMs() / 100, sector -> new HashSet<>())
          .add(arrivedMs.get(plot));
    }
    assertThat(arrivals.values()).hasSizeGreaterThan(90).allMatch(times -> times.size() == 1);
  }

  @Test
  void aSensorThatIsDownSaysNothingAndOneThatLagsIsLate() {
    long fromMs = START_MS + 20_000;
    long toMs = START_MS + 60_000;
    var faults =
        new Faults(
            List.of(
                new Faults.Fault("radar-a", fromMs, toMs, 0),
                new Faults.Fault("radar-b", fromMs, toMs, 30_000)));

    deliver(
        Stream.of("radar-a", "radar-b", "radar-c")
            .flatMap(site -> plots(site, 100, 1_000).stream())
            .toList(),
        5,
        faults);

    assertThat(of("radar-a")).hasSize(60).noneMatch(p -> p.timeMs() >= fromMs && p.timeMs() < toMs);
    assertThat(of("radar-b"))
        .hasSize(100)
        .allSatisfy(
            plot -> {
              boolean lags = plot.timeMs() >= fromMs && plot.timeMs() < toMs;
              long delayMs = arrivedMs.get(plot) - plot.timeMs() - (lags ? 30_000 : 0);
              assertThat(delayMs).isBetween(200L, 500L);
            });
    assertThat(of("radar-c")).hasSize(100);
  }

  /** Hands over millisecond by millisecond. */
  private void deliver(List<Observation> sent, long seed, Faults faults) {
    var arrivals = new Arrivals(seed, faults);
    sent.forEach(arrivals::send);
    for (long at = START_MS; arrivals.size() > 0; at++) {
      long nowMs = at;
      arrivals.deliver(
          nowMs,
          observation -> {
            arrived.add(observation);
            arrivedMs.put(observation, nowMs);
          });
    }
  }

  private static List<Observation> atOnce(List<Observation> sent, long seed) {
    var arrivals = new Arrivals(seed, Faults.NONE);
    List<Observation> all = new ArrayList<>();
    sent.forEach(arrivals::send);
    arrivals.deliver(Long.MAX_VALUE, all::add);
    return all;
  }

  private void assertDelays(Predicate<Observation> which, long leastMs, long mostMs) {
    List<Long> delays =
        arrived.stream().filter(which).map(o -> arrivedMs.get(o) - o.timeMs()).toList();
    assertThat(delays).hasSizeGreaterThan(200).allMatch(ms -> ms >= leastMs && ms <= mostMs);
  }

  private List<Observation> of(String site) {
    return arrived.stream().filter(o -> ((RadarPlot) o).site().equals(site)).toList();
  }

  private static List<Observation> plots(String site, int count, long everyMs) {
    return IntStream.range(0, count)
        .mapToObj(i -> plot(site, START_MS + everyMs * i))
        .map(Observation.class::cast)
        .toList();
  }

  private static RadarPlot plot(String site, long timeMs) {
    return new RadarPlot(timeMs, site, 5_000, 90, 20);
  }

  /** Of five kinds in turn, at any time within twenty seconds. */
  private List<Observation> observations(int count) {
    List<Observation> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      long timeMs = START_MS + dice.nextInt(20_000);
      all.add(
          switch (i % 5) {
            case 0 -> report(1, 477_000_000 + i, timeMs);
            case 1 -> report(27, 477_000_000 + i, timeMs);
            case 2 -> plot("radar-" + i % 13, timeMs);
            case 3 -> new UnitReport(timeMs, "PL " + i, 114, 22, 10, 90);
            default ->
                new Weather(
                    timeMs,
                    "site-" + i,
                    5,
                    90,
                    10_000,
                    1,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN);
          });
    }
    return all;
  }

  private static AisReport report(int type, int mmsi, long timeMs) {
    return new AisReport(timeMs, "", type, mmsi, 0, -128, 10, true, 114, 22, 90, Double.NaN);
  }
}
