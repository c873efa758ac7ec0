package offing.sim.sensor.radar;

import static offing.sim.sensor.HongKong.AREA;
import static offing.sim.sensor.HongKong.START_MS;
import static offing.sim.sensor.HongKong.STEP_MS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import offing.area.Area;
import offing.area.Site;
import offing.observation.ObservationSink;
import offing.observation.RadarPlot;
import offing.radar.RadarSettings;
import offing.radar.RadarSite;
import offing.radar.Settings;
import offing.sim.sensor.RowFleet;
import offing.sim.sensor.RowFleet.Row;
import offing.sim.sensor.report.DetectionListener;
import offing.sim.weather.Conditions;
import offing.sim.weather.SeaState;
import offing.sim.weather.Settled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a radar does over ten thousand scans, beside the formulas. Every seed is fixed. */
class RadarStatisticsTest {
  private static final int SCANS = 10_000;
  private static final int STEPS_PER_SCAN = 3;

  /** Deviations of a count by which it may be off. */
  private static final double DEVIATIONS = 4.5;

  /** Off the bow: where the aspect pattern is 1. */
  private static final double MEAN_ASPECT_DEG = 64.6;

  private static final Site SITE = AREA.site("radar-waglan");
  private static final Area OPEN = withoutLand();

  @ParameterizedTest
  @ValueSource(ints = {0, 2, 3, 4, 5})
  void vesselsArePlottedAsOftenAsTheirChanceSays(int seaState) {
    RowFleet fleet = new RowFleet(OPEN);
    for (int i = 0; i < 10; i++) {
      Row row = fleet.add("boat-" + i, SITE.lon(), SITE.lat(), boat -> {});
      double rad = StrictMath.toRadians(36 * i + 5);
      row.eastM += (1_500 + 1_900 * i) * StrictMath.sin(rad);
      row.northM += (1_500 + 1_900 * i) * StrictMath.cos(rad);
      row.lengthM = 0;
      row.crossSectionM2 = 1 + i;
      row.heightM = 2;
      row.sail(0, 50 * i);
    }
    int[] seen = new int[10];
    ShoreRadar radar = radar(quiet(), (slot, timeMs) -> seen[slot]++);
    watch(radar, fleet, seaState, plot -> {});

    for (int slot = 0; slot < seen.length; slot++) {
      double chance = radar.chance(START_MS, fleet, slot, sea(START_MS, seaState));
      double bound = DEVIATIONS * Math.sqrt(chance * (1 - chance) / SCANS) + 2.0 / SCANS;
      assertThat(seen[slot] / (double) SCANS).as("boat %s", slot).isCloseTo(chance, within(bound));
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "2, 5", "3, 20", "4, 60", "5, 150", "6, 300"})
  void theSeaSpikesAsOftenAsItsStateSays(int seaState, double perScan) {
    long[] count = new long[1];
    RadarSettings spiky = Settings.unbiased(Settings.withFalsePlots(RadarSettings.SHORE, 0, 1));
    watch(radar(spiky, (slot, t) -> {}), new RowFleet(OPEN), seaState, plot -> count[0]++);

    // a spike that lives on counts again: the variance is a fifth more than Poisson's
    double bound = DEVIATIONS * Math.sqrt(1.3 * perScan / SCANS) + 0.002 * perScan;
    assertThat(count[0] / (double) SCANS).isCloseTo(perScan, within(bound));
  }

  @Test
  void spikesStandNearTheRadarAndAgainstTheWind() {
    long[] up = new long[1];
    long[] down = new long[1];
    long[] across = new long[1];
    double areaM = SeaSpikes.areaM(SITE.heightM());
    RadarSettings spiky = Settings.unbiased(Settings.withFalsePlots(RadarSettings.SHORE, 0, 1));
    watch(
        radar(spiky, (slot, t) -> {}),
        new RowFleet(OPEN),
        4,
        plot -> {
          assertThat(plot.rangeM()).isLessThan(areaM + 80);
          double off = Math.abs((plot.bearingDeg() + 180) % 360 - 180);
          up[0] += off < 10 ? 1 : 0;
          down[0] += off > 170 ? 1 : 0;
          across[0] += off > 85 && off < 95 ? 1 : 0;
        });

    assertThat(up[0] / (double) down[0]).isCloseTo(3, within(0.2));
    assertThat(across[0] / (double) down[0]).isCloseTo(0.5, within(0.05));
  }

  @Test
  void noiseGivesFivePlotsAScan() {
    long[] count = new long[1];
    RadarSettings noisy = Settings.unbiased(Settings.withFalsePlots(RadarSettings.SHORE, 5, 0));
    watch(radar(noisy, (slot, t) -> {}), new RowFleet(OPEN), 2, plot -> count[0]++);

    assertThat(count[0] / (double) SCANS).isCloseTo(5, within(DEVIATIONS * Math.sqrt(5.0 / SCANS)));
  }

  @Test
  void twoTargetsTooNearGiveOnePlotBetweenThem() {
    assertThat(plotsOfTwo(10)).isCloseTo(1, within(0.03));
    assertThat(plotsOfTwo(60)).isCloseTo(2, within(0.01));
  }

  /** Plots a scan of two ships so far apart in range. */
  private static double plotsOfTwo(double apartM) {
    RowFleet fleet = new RowFleet(OPEN);
    for (int i = 0; i < 2; i++) {
      Row row = fleet.add("ship-" + i, SITE.lon(), SITE.lat(), ship -> {});
      row.eastM += 7_000 + apartM * i;
      row.northM -= 3_000;
      row.lengthM = 0;
    }
    long[] count = new long[1];
    watch(radar(quiet(), (slot, t) -> {}), fleet, 0, plot -> count[0]++);
    return count[0] / (double) SCANS;
  }

  @Test
  void aSiteIsOffByTheSameInEveryScan() {
    RowFleet fleet = new RowFleet(OPEN);
    Row row = fleet.add("ship", SITE.lon(), SITE.lat(), ship -> {});
    row.eastM += 9_000;
    row.lengthM = 0;
    double[] sum = new double[3];
    RadarSettings biased = Settings.withFalsePlots(RadarSettings.SHORE, 0, 0);
    ShoreRadar radar = radar(biased, (slot, t) -> {});
    double slantM = Math.sqrt(9_000.0 * 9_000 + SITE.heightM() * SITE.heightM());
    double trueDeg = 90 + AREA.chart().convergenceDeg(SITE.lon(), SITE.lat());
    watch(
        radar,
        fleet,
        0,
        plot -> {
          sum[0]++;
          sum[1] += plot.rangeM() - slantM;
          sum[2] += plot.bearingDeg() - trueDeg;
        });

    assertThat(Math.abs(sum[1] / sum[0])).isBetween(0.5, 40.0);
    assertThat(Math.abs(sum[2] / sum[0])).isBetween(0.005, 0.4);
  }

  /** Prints what ten thousand scans give, as a table: measured / by the formula. */
  public static void main(String[] args) {
    System.out.println("| range, km | sea state 0 | 2 | 4 | 5 |");
    double[][] seen = new double[4][];
    double[][] chances = new double[4][];
    int[] states = {0, 2, 4, 5};
    for (int i = 0; i < states.length; i++) {
      RowFleet fleet = smallBoats();
      double[] counts = new double[fleet.slotCount()];
      ShoreRadar radar = radar(quiet(), (slot, timeMs) -> counts[slot] += 1.0 / SCANS);
      watch(radar, fleet, states[i], plot -> {});
      seen[i] = counts;
      Conditions sea = sea(START_MS, states[i]);
      chances[i] =
          IntStream.range(0, counts.length)
              .mapToDouble(slot -> radar.chance(START_MS, fleet, slot, sea))
              .toArray();
    }
    for (int slot = 0; slot < seen[0].length; slot++) {
      StringBuilder row = new StringBuilder("| " + (2 + 3 * slot) + " |");
      for (int i = 0; i < states.length; i++) {
        row.append(String.format(Locale.ROOT, " %.3f / %.3f |", seen[i][slot], chances[i][slot]));
      }
      System.out.println(row);
    }
    printFalsePlots();
  }

  private static void printFalsePlots() {
    RadarSettings usual = Settings.unbiased(RadarSettings.SHORE);
    for (int state = 0; state <= 6; state++) {
      long[] count = new long[1];
      watch(radar(usual, (slot, t) -> {}), new RowFleet(OPEN), state, plot -> count[0]++);
      double due = usual.thermalPerScan() + SeaSpikes.perScan(state);
      System.out.printf(
          Locale.ROOT, "| %d | %.2f / %.0f |%n", state, count[0] / (double) SCANS, due);
    }
  }

  /** Of 2.5 square metres at the aspect at which she shows her mean, every three kilometres. */
  private static RowFleet smallBoats() {
    RowFleet fleet = new RowFleet(OPEN);
    for (int i = 0; i < 7; i++) {
      Row row = fleet.add("boat-" + i, SITE.lon(), SITE.lat(), boat -> {});
      double rad = StrictMath.toRadians(50 * i + 5);
      row.eastM += (2_000 + 3_000 * i) * StrictMath.sin(rad);
      row.northM += (2_000 + 3_000 * i) * StrictMath.cos(rad);
      row.lengthM = 0;
      row.crossSectionM2 = 2.5;
      row.heightM = 1;
      row.sail(0, 50 * i + 5 + MEAN_ASPECT_DEG);
    }
    return fleet;
  }

  private static void watch(ShoreRadar radar, RowFleet fleet, int seaState, PlotWatcher watcher) {
    ObservationSink sink = observation -> watcher.see((RadarPlot) observation);
    for (long step = 1; step <= (long) SCANS * STEPS_PER_SCAN; step++) {
      long timeMs = START_MS + step * STEP_MS;
      radar.observe(timeMs, STEP_MS, fleet, sea(timeMs, seaState), sink);
    }
  }

  /** A wind from north over that sea. */
  private static Conditions sea(long timeMs, int seaState) {
    return new Settled(timeMs, 0, -6, 0, SeaState.heightM(seaState), 20_000, 0, 0, -40);
  }

  private static ShoreRadar radar(RadarSettings settings, DetectionListener listener) {
    return new ShoreRadar(new RadarSite(OPEN, SITE, settings), new Targets(), 1, listener);
  }

  private static RadarSettings quiet() {
    return Settings.unbiased(Settings.withFalsePlots(RadarSettings.SHORE, 0, 0));
  }

  private static Area withoutLand() {
    return new Area(
        AREA.id(),
        AREA.folder(),
        AREA.name(),
        AREA.timeZone(),
        AREA.bounds(),
        AREA.chart(),
        List.of(),
        AREA.boundary(),
        AREA.zones(),
        AREA.sites(),
        AREA.aids(),
        AREA.depths(),
        AREA.attributions(),
        AREA.world());
  }

  private interface PlotWatcher {
    void see(RadarPlot plot);
  }
}
