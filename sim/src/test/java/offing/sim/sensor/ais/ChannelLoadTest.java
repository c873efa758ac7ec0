package offing.sim.sensor.ais;

import static offing.sim.sensor.HongKong.AREA;
import static offing.sim.sensor.HongKong.START_MS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import offing.observation.AisReport;
import offing.sim.sensor.HongKong;
import offing.sim.sensor.RowFleet;
import offing.sim.sensor.RowFleet.Row;
import offing.sim.sensor.report.Faults;
import offing.sim.vessel.AisClass;
import org.junit.jupiter.api.Test;

class ChannelLoadTest {
  private static final double LON = 114.15;
  private static final double LAT = 22.14;
  private static final long FRAME_MS = ChannelLoad.FRAME_MS;

  private final ChannelLoad load = new ChannelLoad(AREA);
  private final int here = cell(LON, LAT);

  /**
   * 400 moored class A, 200 at 10 s, 100 fast or turning and 800 class B take 4 433 of the 4 500
   * slots of a minute.
   */
  @Test
  void aFullHarbourTakesNinetyEightPerCentOfTheSlots() {
    double slots = 400 / 3.0 + 200 * 6 + 100 * 15 + 800 * 2;

    frames(1, (int) Math.rint(slots));

    assertThat(load.load()).isCloseTo(0.98, within(0.01));
  }

  /** The same fleet at sea; its static messages are another eleven per cent. */
  @Test
  void theNetworkCountsTheSlotsOfItsFleet() {
    RowFleet fleet = new RowFleet(AREA);
    add(fleet, 400, row -> row.navStatus = 5);
    add(fleet, 200, row -> row.sail(8, 90));
    add(fleet, 100, row -> row.sail(8, 90).turnRateDps = 0.5);
    add(fleet, 800, row -> row.sail(8, 90).aisClass = AisClass.B_CS);
    var network = new AisNetwork(AREA, Faults.NONE, 1, (slot, timeMs) -> {});
    long toMinuteS = Math.floorMod(-START_MS, FRAME_MS) / 1000;

    HongKong.watch(network::observe, fleet, 0, (int) toMinuteS + 61);

    double positions = (400 / 3.0 + 200 * 6 + 100 * 18 + 800 * 2) / ChannelLoad.SLOTS;
    double statics = (700 * 2 + 800 * 2) / 6.0 / ChannelLoad.SLOTS;
    assertThat(network.load()).isCloseTo(positions + statics, within(0.04));
  }

  @Test
  void whoIsOverTheHorizonIsHiddenAndWhoIsNearIsHeard() {
    int far = cell(114.7, 22.14);
    load.at(START_MS);
    load.sent(here, 450);
    load.sent(far, 900);
    load.at(START_MS + FRAME_MS);
    double[] loud = new double[load.cells()];
    double[] faint = new double[load.cells()];
    Arrays.fill(faint, -120);

    assertThat(load.load()).isCloseTo(0.3, within(1e-9));
    assertThat(load.hidden(here, false, loud, -100)).isCloseTo(0.2, within(1e-9));
    assertThat(load.hidden(far, false, loud, -100)).isCloseTo(0.1, within(1e-9));
    assertThat(load.hidden(here, false, faint, -100)).isZero();
    assertThat(load.heard(here, false)).isCloseTo(0.1 / 4, within(1e-9));
  }

  @Test
  void aCrowdedSquareIsRelievedOnlyWhenTwoThirdsAreFreeAgain() {
    frames(8, 2_700);
    assertThat(load.isCrowded(here)).isTrue();
    frames(12, 1_900);
    assertThat(load.isCrowded(here)).isTrue();
    frames(12, 1_300);
    assertThat(load.isCrowded(here)).isFalse();
    frames(12, 1_900);
    assertThat(load.isCrowded(here)).isFalse();
  }

  @Test
  void inFullChannelsClassBIsHeardLessAndClassAHardlyLess() {
    assertThat(share(AisClass.A, 1_100)).isGreaterThan(0.9);
    assertThat(share(AisClass.B_CS, 10)).isGreaterThan(0.9);
    assertThat(share(AisClass.B_CS, 1_100)).isLessThan(0.7);
  }

  /** The share of a vessel's reports that come in, beside so many that report every two seconds. */
  private static double share(AisClass aisClass, int others) {
    RowFleet fleet = new RowFleet(AREA);
    Row one = fleet.add("one", LON, LAT, row -> row.sail(8, 90).aisClass = aisClass);
    add(fleet, others / 8, row -> row.sail(25, 90));
    var network = new AisNetwork(AREA, Faults.NONE, 1, (slot, timeMs) -> {});
    HongKong.watch(network::observe, fleet, 600);
    fleet.advance(-600_000);

    List<AisReport> said =
        HongKong.only(AisReport.class, HongKong.watch(network::observe, fleet, 600, 1_200));

    double intervalS = aisClass == AisClass.A ? 10 : 30;
    return said.stream().filter(report -> report.mmsi() == one.mmsi).count() * intervalS / 1_200;
  }

  private static void add(RowFleet fleet, int count, Consumer<Row> change) {
    IntStream.range(0, count).forEach(i -> fleet.add("row-" + fleet.slotCount(), LON, LAT, change));
  }

  private long frame;

  private void frames(int count, int slots) {
    for (int i = 0; i < count; i++) {
      load.at(START_MS + frame * FRAME_MS);
      load.sent(here, slots);
      frame++;
    }
    load.at(START_MS + frame * FRAME_MS);
  }

  private int cell(double lon, double lat) {
    return load.cell(AREA.chart().eastM(lon, lat), AREA.chart().northM(lon, lat));
  }
}
