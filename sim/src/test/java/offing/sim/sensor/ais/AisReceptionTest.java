package offing.sim.sensor.ais;

import static offing.sim.sensor.HongKong.AREA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import offing.area.Site;
import offing.sim.Dice;
import offing.sim.sensor.RowFleet;
import offing.sim.sensor.RowFleet.Row;
import offing.sim.vessel.AisClass;
import org.junit.jupiter.api.Test;

class AisReceptionTest {
  private static final Site MAST =
      new Site("mast", Site.Kind.AIS_STATION, "Mast", 114.2, 22.5, 100, true, 0);

  private final RandomGenerator dice = Dice.named(1, "test");

  @Test
  void farShipsAreHeardLessAndLess() {
    List<Double> shares = new ArrayList<>();
    for (int km = 5; km <= 85; km += 5) {
      shares.add(share(AisClass.A, 20, km * 1000));
    }

    assertThat(shares).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(shares.get(0)).isEqualTo(1);
    assertThat(shares.get(shares.size() - 1)).isLessThan(0.2);
  }

  /** A shore mast of 100 m hears a small craft's class B well to 20 nautical miles. */
  @Test
  void classBOfASmallCraftFadesBeyondTwentyMiles() {
    assertThat(share(AisClass.B_CS, 3, 20 * 1852)).isGreaterThan(0.9);
    assertThat(share(AisClass.B_CS, 3, 30 * 1852)).isLessThan(0.3);
  }

  /** Receivers decode 80 % at -107 dBm. */
  @Test
  void theThresholdIsThatOfTheStandard() {
    assertThat(AisReception.chance(-107 + 108.4)).isCloseTo(0.8, within(0.01));
    assertThat(AisReception.chance(0)).isEqualTo(0.5);
    assertThat(AisReception.chance(40)).isEqualTo(1);
    assertThat(AisReception.chance(-40)).isZero();
  }

  private double share(AisClass aisClass, double heightM, double southM) {
    RowFleet fleet = new RowFleet(AREA);
    Row row = fleet.add("one", MAST.lon(), MAST.lat(), ship -> ship.aisClass = aisClass);
    row.heightM = heightM;
    row.northM -= southM;
    AisReception reception = new AisReception(MAST, AREA.chart());
    int decoded = 0;
    for (int i = 0; i < 1_000; i++) {
      decoded += reception.decodes(dice, fleet, 0, 0) ? 1 : 0;
    }
    return decoded / 1_000.0;
  }
}
