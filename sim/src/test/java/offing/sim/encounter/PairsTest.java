package offing.sim.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import offing.sim.vessel.VesselClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who matters to whom where there is little room. */
class PairsTest {

  /** The one is there when she has stopped, the other before. */
  @ParameterizedTest
  @CsvSource({"-300, 0", "300, 180"})
  void whoComesOutOfTheNarrowsOrGoesInMattersToOneThatLiesBeforeThem(
      double northM, double courseDeg) {
    assertThat(pairs(new Canal(100, 400), northM, courseDeg)).isOne();
  }

  @Test
  void inTheNarrowsNobodyMattersToAnybody() {
    assertThat(pairs(new Canal(100, 100), -300, 0)).isZero();
  }

  private static int pairs(Canal canal, double northM, double courseDeg) {
    var sea = new Meeting(canal);
    sea.lie(VesselClass.TANKER, 100, 5, 150, 1);
    sea.sail(VesselClass.CONTAINER_SHIP, 200, 6, 0, northM, courseDeg);
    var pairs = new Pairs(sea.vessels, canal, 2);
    pairs.gather();
    return pairs.sift(0);
  }
}
