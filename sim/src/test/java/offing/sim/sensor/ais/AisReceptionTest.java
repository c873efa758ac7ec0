package offing.sim.sensor.ais;

import static offing.sim.sensor.HongKong.AREA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import offing.area.Site;
import offing.sim.Dice;
import offing.sim.vessel.AisClass;
import org.junit.jupiter.api.Test;

/** A shore mast of 100 m at the open sea: ranges and update ratios that are to be expected. */
class AisReceptionTest {
  private static final double NM = 1852;
  private static final double SHIP_M = 20;
  private static final double BOAT_M = 3;

  private static final LandBlock LAND = new LandBlock(AREA);
  private static final ChannelLoad LOAD = new ChannelLoad(AREA);

  /** South-east of everything: whoever lies west of it has open water between. */
  private static final Site MAST =
      new Site("mast", Site.Kind.AIS_STATION, "Mast", 114.85, 21.6, 100, true, 0, Optional.empty());

  private final RandomGenerator dice = Dice.named(1, "test");
  private final AisReception mast = new AisReception(AREA, MAST, LAND, LOAD);

  @Test
  void nearShipsAreHeardAlwaysAndFarOnesLessAndLess() {
    double[] ratios =
        IntStream.rangeClosed(1, 30).mapToDouble(i -> ratio(AisClass.A, SHIP_M, 2 * i)).toArray();

    assertThat(ratios[0]).isGreaterThan(0.999);
    for (int i = 1; i < ratios.length; i++) {
      assertThat(ratios[i]).isLessThanOrEqualTo(ratios[i - 1] + 0.01);
    }
    assertThat(ratios[ratios.length - 1]).isLessThan(0.05);
  }

  /**
   * Class A at 20 m is expected to 32 nautical miles, the horizon of the pair; the loss beyond it
   * is mild, so half of the reports still come from up to a third farther.
   */
  @Test
  void classAIsHeardToTheHorizonAndFadesWithinAThirdBehindIt() {
    assertThat(ratio(AisClass.A, SHIP_M, 32)).isGreaterThan(0.95);
    assertThat(halfHeardNm(AisClass.A, SHIP_M)).isBetween(32.0, 43.0);
  }

  /** Expected to 20 to 25 nautical miles; the tolerance of half the reports is 3. */
  @Test
  void classBOfASmallCraftFadesBeyondTwentyMiles() {
    assertThat(ratio(AisClass.B_CS, BOAT_M, 15)).isGreaterThan(0.95);
    assertThat(ratio(AisClass.B_CS, BOAT_M, 20)).isGreaterThan(0.8);
    assertThat(halfHeardNm(AisClass.B_CS, BOAT_M)).isBetween(22.0, 28.0);
  }

  /** With the fourth power of range, 8 dB are a factor of 1.58. */
  @Test
  void fourDecibelsBetweenTheClassesAreAQuarterOfTheRange() {
    double carrierSense = halfHeardNm(AisClass.B_CS, 1);
    double selfOrganised = halfHeardNm(AisClass.B_SO, 1);
    double classA = halfHeardNm(AisClass.A, 1);

    assertThat(selfOrganised / carrierSense).isCloseTo(1.26, within(0.1));
    assertThat(classA / carrierSense).isCloseTo(1.58, within(0.2));
  }

  @Test
  void aShipThatIsTurnedDownByThirtyFiveDecibelsIsLostBeforeHerMastsAreOverTheHorizon() {
    double receivedDbm = received(AisReception.CLASS_A_DBM - 35, SHIP_M, 8 * NM);

    assertThat(AisReception.decoded(receivedDbm)).isGreaterThan(0.9);
    assertThat(AisReception.decoded(received(AisReception.CLASS_A_DBM - 35, SHIP_M, 18 * NM)))
        .isLessThan(0.1);
  }

  /** Receivers decode 80 % at -107 dBm. */
  @Test
  void theThresholdIsThatOfTheStandard() {
    assertThat(AisReception.decoded(-107)).isCloseTo(0.8, within(0.01));
    assertThat(AisReception.decoded(-108.4)).isEqualTo(0.5);
    assertThat(AisReception.decoded(-60)).isEqualTo(1);
    assertThat(AisReception.decoded(-150)).isZero();
  }

  /** Mirs Bay from Black Point: the New Territories lie between. */
  @Test
  void landTakesTwentyFiveDecibels() {
    Site west = AREA.site("ais-black-point");
    var station = new AisReception(AREA, west, LAND, LOAD);
    double acrossEastM = AREA.chart().eastM(114.33, 22.53);
    double acrossNorthM = AREA.chart().northM(114.33, 22.53);
    double stationEastM = AREA.chart().eastM(west.lon(), west.lat());
    double stationNorthM = AREA.chart().northM(west.lon(), west.lat());
    double rangeM =
        Math.sqrt(
            (acrossEastM - stationEastM) * (acrossEastM - stationEastM)
                + (acrossNorthM - stationNorthM) * (acrossNorthM - stationNorthM));

    double across = station.receivedDbm(41, acrossEastM, acrossNorthM, BOAT_M);

    assertThat(across).isCloseTo(received(41, BOAT_M, rangeM) - 25, within(0.1));
  }

  private double halfHeardNm(AisClass aisClass, double heightM) {
    double nm = 1;
    while (ratio(aisClass, heightM, nm) > 0.5) {
      nm += 0.5;
    }
    return nm;
  }

  /** Share of the reports that are decoded, over many fades of 4 dB. */
  private double ratio(AisClass aisClass, double heightM, double nm) {
    double sum = 0;
    for (int i = 0; i < 2_000; i++) {
      double faded = AisReception.powerDbm(aisClass) + 4 * Dice.normal(dice);
      sum += AisReception.decoded(received(faded, heightM, nm * NM));
    }
    return sum / 2_000;
  }

  private double received(double powerDbm, double heightM, double westM) {
    double eastM = AREA.chart().eastM(MAST.lon(), MAST.lat()) - westM;
    double northM = AREA.chart().northM(MAST.lon(), MAST.lat());
    return mast.receivedDbm(powerDbm, eastM, northM, heightM);
  }
}
