package offing.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import offing.observation.AidReport;
import offing.observation.AisReport;
import offing.observation.Observation;
import offing.observation.RadarPlot;
import offing.sim.scenario.Scenario;
import offing.sim.scenario.SensorFault;
import offing.sim.weather.Forecast;
import org.junit.jupiter.api.Test;

/** What a world's sensors say comes late, out of order, or not at all. */
class LateAndFailingTest {
  private static final Duration FROM = Duration.ofMinutes(-8);
  private static final Duration TO = Duration.ofMinutes(-5);
  private static final Duration LAG = Duration.ofSeconds(40);

  private final List<Observation> heard = new ArrayList<>();
  private final IdentityHashMap<Observation, Long> arrivedMs = new IdentityHashMap<>();

  @Test
  void nothingArrivesBeforeItHappensAndPlotsComeWithinASecondAndAHalf() {
    run(List.of());

    assertThat(heard).allMatch(o -> arrivedMs.get(o) >= o.timeMs());
    assertThat(heard)
        .filteredOn(RadarPlot.class::isInstance)
        .hasSizeGreaterThan(1_000)
        .allMatch(o -> arrivedMs.get(o) - o.timeMs() <= 1_500);
    assertThat(heard)
        .filteredOn(o -> o instanceof AisReport report && report.messageType() != 27)
        .hasSizeGreaterThan(1_000)
        .allMatch(o -> arrivedMs.get(o) - o.timeMs() <= 4_000);
    assertThat(heard.stream().map(Observation::timeMs).toList())
        .isNotEqualTo(heard.stream().map(Observation::timeMs).sorted().toList());
  }

  @Test
  void aRadarAndAStationThatAreDownAreSilentAndOthersHearTheShips() {
    World world =
        run(
            List.of(
                new SensorFault("radar-lamma-s", FROM, TO, Duration.ZERO),
                new SensorFault("ais-tai-mo-shan", FROM, TO, Duration.ZERO)));

    assertThat(during(world)).noneMatch(o -> said(o, "radar-lamma-s"));
    assertThat(during(world)).noneMatch(o -> said(o, "ais-tai-mo-shan"));
    assertThat(during(world)).anyMatch(o -> said(o, "radar-waglan"));
    assertThat(during(world).stream().filter(o -> said(o, "ais-daguilar-peak")).count())
        .isGreaterThan(1_000);
    assertThat(heard).anyMatch(o -> said(o, "radar-lamma-s"));
  }

  @Test
  void aRadarThatLagsIsHeardLaterByThat() {
    World world = run(List.of(new SensorFault("radar-lamma-s", FROM, TO, LAG)));

    assertThat(during(world))
        .filteredOn(o -> said(o, "radar-lamma-s"))
        .hasSizeGreaterThan(100)
        .allMatch(o -> arrivedMs.get(o) - o.timeMs() > LAG.toMillis());
  }

  @Test
  void aRadarWithAWrongClockTellsAnotherTime() {
    Duration behind = Duration.ofSeconds(-20);
    run(List.of(new SensorFault("radar-lamma-s", FROM, TO, Duration.ZERO, behind, null)));

    assertThat(heard)
        .filteredOn(o -> said(o, "radar-lamma-s") && arrivedMs.get(o) - o.timeMs() > 20_000)
        .hasSizeGreaterThan(100)
        .allMatch(o -> arrivedMs.get(o) - o.timeMs() <= 21_500);
  }

  @Test
  void whoIsJammedSaysNoPlaceAndOthersDo() {
    var reach = new SensorFault.Reach(114.15, 22.2, 8_000);
    World world =
        run(List.of(new SensorFault("gnss", FROM, TO, Duration.ZERO, Duration.ZERO, reach)));

    List<AisReport> reports =
        during(world).stream()
            .filter(AisReport.class::isInstance)
            .map(AisReport.class::cast)
            .filter(report -> report.messageType() <= 3)
            .toList();
    assertThat(reports).filteredOn(report -> Double.isNaN(report.lon())).hasSizeGreaterThan(100);
    assertThat(reports).filteredOn(report -> report.accurate()).hasSizeGreaterThan(100);
    assertThat(reports).noneMatch(report -> metres(report, reach) < 7_900);
    assertThat(reports)
        .filteredOn(report -> metres(report, reach) < 11_500)
        .isNotEmpty()
        .noneMatch(AisReport::accurate);
  }

  /** NaN where no place is said. */
  private static double metres(AisReport report, SensorFault.Reach from) {
    var chart = Seas.AREA.chart();
    double east = chart.eastM(report.lon(), report.lat()) - chart.eastM(from.lon(), from.lat());
    double north = chart.northM(report.lon(), report.lat()) - chart.northM(from.lon(), from.lat());
    return Math.sqrt(east * east + north * north);
  }

  private List<Observation> during(World world) {
    long fromMs = world.startMs() + FROM.toMillis();
    long toMs = world.startMs() + TO.toMillis();
    return heard.stream().filter(o -> o.timeMs() >= fromMs && o.timeMs() < toMs).toList();
  }

  private static boolean said(Observation observation, String sensor) {
    if (observation instanceof AisReport report) {
      return report.station().equals(sensor);
    }
    if (observation instanceof AidReport aid) {
      return aid.station().equals(sensor);
    }
    return observation instanceof RadarPlot plot && plot.site().equals(sensor);
  }

  private World run(List<SensorFault> faults) {
    World world = World.of(Seas.AREA, failing(faults), 5, 1);
    long endMs = world.timeMs() + Duration.ofMinutes(7).toMillis();
    while (world.timeMs() < endMs) {
      long nowMs = world.timeMs() + World.STEP_MS;
      world.step(
          observation -> {
            heard.add(observation);
            arrivedMs.put(observation, nowMs);
          },
          (timeMs, truth) -> {});
    }
    return world;
  }

  private static Scenario failing(List<SensorFault> faults) {
    Scenario sound = Seas.scenario(Seas.NIGHT, List.of());
    return new Scenario(
        sound.id(),
        sound.title(),
        sound.story(),
        sound.seed(),
        sound.start(),
        sound.length(),
        sound.warmUp(),
        sound.density(),
        sound.radars(),
        Forecast.NONE,
        faults,
        List.of(),
        List.of(),
        List.of(),
        null,
        false);
  }
}
