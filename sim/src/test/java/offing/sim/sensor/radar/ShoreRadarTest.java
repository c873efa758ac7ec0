package offing.sim.sensor.radar;

import static offing.sim.sensor.HongKong.AREA;
import static offing.sim.sensor.HongKong.START_MS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import offing.area.Site;
import offing.observation.RadarPlot;
import offing.radar.RadarSettings;
import offing.radar.RadarSite;
import offing.radar.Settings;
import offing.sim.sensor.HongKong;
import offing.sim.sensor.RowFleet;
import offing.sim.sensor.RowFleet.Row;
import org.junit.jupiter.api.Test;

class ShoreRadarTest {
  private static final Site SITE = AREA.site("radar-lamma-s");
  private static final double X = AREA.chart().eastM(SITE.lon(), SITE.lat());
  private static final double Y = AREA.chart().northM(SITE.lon(), SITE.lat());

  private final RowFleet fleet = new RowFleet(AREA);

  @Test
  void aLargeShipIsPlottedOnceAScanAndBearingFollowsTime() {
    at(0, -10_000).sail(12, 90);

    List<RadarPlot> plots = plots(quiet(), 1, 600);

    assertThat(plots.size()).isBetween(195, 201);
    for (int i = 1; i < plots.size(); i++) {
      long gapMs = plots.get(i).timeMs() - plots.get(i - 1).timeMs();
      assertThat(gapMs % 3_000).isBetween(0L, 3_000L);
      assertThat(gapMs).isGreaterThan(2_900);
    }
  }

  @Test
  void plotsScatterAboutTheTruthWithoutBias() {
    at(6_000, -8_000).lengthM = 1;
    double convergenceDeg = AREA.chart().convergenceDeg(SITE.lon(), SITE.lat());
    double trueDeg = StrictMath.toDegrees(StrictMath.atan2(6_000, -8_000)) + convergenceDeg;
    double slantM = Math.sqrt(10_000.0 * 10_000 + SITE.heightM() * SITE.heightM());

    List<RadarPlot> plots = plots(quiet(), 2, 6_000);

    assertThat(mean(plots, p -> p.rangeM() - slantM)).isCloseTo(0, within(0.5));
    assertThat(mean(plots, p -> p.bearingDeg() - trueDeg)).isCloseTo(0, within(0.006));
    assertThat(Math.sqrt(mean(plots, p -> square(p.rangeM() - slantM))))
        .isCloseTo(3.7, within(0.4));
    assertThat(Math.sqrt(mean(plots, p -> square(p.bearingDeg() - trueDeg))))
        .isCloseTo(0.05, within(0.01));
  }

  @Test
  void aMovingShipIsPlottedWhereSheWasWhenTheBeamPassed() {
    Row ship = at(0, -5_000).sail(40, 90);
    ship.lengthM = 1;
    double x0 = ship.eastM;
    double y0 = ship.northM;
    double convergenceRad =
        StrictMath.toRadians(AREA.chart().convergenceDeg(SITE.lon(), SITE.lat()));

    double bias = 0;
    List<RadarPlot> plots = plots(quiet(), 4, 600);
    for (RadarPlot plot : plots) {
      double rad = StrictMath.toRadians(plot.bearingDeg()) - convergenceRad;
      double groundM = Math.sqrt(square(plot.rangeM()) - square(SITE.heightM()));
      double sailedM = ship.sogMps * (plot.timeMs() - START_MS) / 1000.0;
      bias += (X + groundM * StrictMath.sin(rad) - x0 - sailedM) / plots.size();
      assertThat(Y + groundM * StrictMath.cos(rad)).isCloseTo(y0, within(40.0));
    }

    assertThat(bias).isCloseTo(0, within(1.5));
  }

  @Test
  void aSmallBoatFadesWithRangeAndIsGoneBeyondTheHorizon() {
    List<Integer> counts = new ArrayList<>();
    for (double rangeM : new double[] {4_000, 10_000, 16_000, 24_000, 44_000}) {
      RowFleet small = new RowFleet(AREA);
      Row boat = small.add("boat", SITE.lon(), SITE.lat(), row -> row.crossSectionM2 = 2);
      boat.eastM += rangeM * StrictMath.sin(StrictMath.toRadians(190));
      boat.northM += rangeM * StrictMath.cos(StrictMath.toRadians(190));
      boat.heightM = 0;
      boat.lengthM = 12;
      counts.add(plots(quiet(), 3, small, 1_200).size());
    }

    assertThat(counts).isSortedAccordingTo((a, b) -> b - a);
    assertThat(counts.get(0)).isGreaterThan(350);
    assertThat(counts.get(3)).isBetween(1, 100);
    assertThat(counts.get(4)).isZero();
  }

  @Test
  void nothingIsSeenBehindAnIsland() {
    fleet.add("harbour", 114.17, 22.29, row -> {});
    fleet.add("open", 114.17, 22.15, row -> {});
    List<Integer> seen = new ArrayList<>();
    ShoreRadar radar =
        new ShoreRadar(
            new RadarSite(AREA, SITE, quiet()), new Targets(), 1, (slot, timeMs) -> seen.add(slot));

    HongKong.watch(radar::observe, fleet, 60);

    assertThat(seen).isNotEmpty().containsOnly(1);
  }

  @Test
  void aSmallBoatRightBehindABigHullIsHidden() {
    for (double[] off : new double[][] {{0, 400}, {0, -400}, {400, 0}, {0, 9_000}}) {
      RowFleet two = new RowFleet(AREA);
      shipAt(two, 0, -10_000, 200).sail(0, 90);
      Row boat = shipAt(two, off[0], -10_000 - off[1], 12);
      boat.crossSectionM2 = 500;
      boat.heightM = 2;
      List<Integer> seen = new ArrayList<>();
      ShoreRadar radar =
          new ShoreRadar(
              new RadarSite(AREA, SITE, quiet()), new Targets(), 1, (slot, ms) -> seen.add(slot));

      HongKong.watch(radar::observe, two, 300);

      boolean isBehind = off[0] == 0 && off[1] == 400;
      assertThat(seen.stream().filter(slot -> slot == 1).count() == 0).isEqualTo(isBehind);
      assertThat(seen).contains(0);
    }
  }

  private static Row shipAt(RowFleet fleet, double east, double north, double lengthM) {
    Row row = fleet.add("ship-" + fleet.slotCount(), SITE.lon(), SITE.lat(), ship -> {});
    row.eastM += east;
    row.northM += north;
    row.lengthM = lengthM;
    row.heightM = 40;
    return row;
  }

  @Test
  void falsePlotsComeAtTheirRateOverWaterAlone() {
    RadarSettings noisy = withFalsePlots(4);
    RadarSite shadow = new RadarSite(AREA, SITE, noisy);

    List<RadarPlot> plots = plots(noisy, 6, 3_000);

    assertThat(plots.size()).isBetween(400, 4_000);
    double convergenceDeg = AREA.chart().convergenceDeg(SITE.lon(), SITE.lat());
    assertThat(plots)
        .allSatisfy(
            plot -> {
              double gridDeg = (plot.bearingDeg() - convergenceDeg + 360) % 360;
              double clearM =
                  Math.max(shadow.clearM(gridDeg), shadow.clearM((gridDeg + 0.02) % 360));
              clearM = Math.max(clearM, shadow.clearM((gridDeg + 359.98) % 360));
              assertThat(plot.rangeM()).isLessThanOrEqualTo(clearM + 1);
              assertThat(plot.amplitudeDb()).isGreaterThan(11.3);
            });
  }

  @Test
  void anotherVesselChangesNothingForTheFirst() {
    at(0, -10_000).sail(12, 90);
    List<RadarPlot> alone = plots(quiet(), 1, 300);
    fleet.advance(-300_000);
    at(3_000, -20_000).crossSectionM2 = 50;

    List<RadarPlot> together = plots(quiet(), 1, 300);

    assertThat(together).hasSizeGreaterThan(alone.size() + 10).containsAll(alone);
  }

  @Test
  void sameSeedSamePlotsOtherSeedOthers() {
    at(0, -10_000);

    assertThat(plots(quiet(), 1, 90)).isEqualTo(plots(quiet(), 1, 90));
    assertThat(plots(quiet(), 2, 90)).isNotEqualTo(plots(quiet(), 1, 90));
  }

  private Row at(double east, double north) {
    Row row = fleet.add("ship-" + fleet.slotCount(), SITE.lon(), SITE.lat(), ship -> {});
    row.eastM += east;
    row.northM += north;
    return row;
  }

  private List<RadarPlot> plots(RadarSettings settings, long seed, int seconds) {
    return plots(settings, seed, fleet, seconds);
  }

  private static List<RadarPlot> plots(
      RadarSettings settings, long seed, RowFleet fleet, int seconds) {
    ShoreRadar radar =
        new ShoreRadar(
            new RadarSite(AREA, SITE, settings), new Targets(), seed, (slot, timeMs) -> {});
    return HongKong.only(RadarPlot.class, HongKong.watch(radar::observe, fleet, seconds));
  }

  private static RadarSettings quiet() {
    return withFalsePlots(0);
  }

  private static RadarSettings withFalsePlots(double perScan) {
    return Settings.unbiased(Settings.withFalsePlots(RadarSettings.SHORE, perScan, 0));
  }

  private static double mean(List<RadarPlot> plots, ToDoubleFunction<RadarPlot> of) {
    return plots.stream().mapToDouble(of).average().orElseThrow();
  }

  private static double square(double x) {
    return x * x;
  }
}
