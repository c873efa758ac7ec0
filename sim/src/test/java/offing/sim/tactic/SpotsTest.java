package offing.sim.tactic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.sim.vessel.AisClass;
import offing.sim.vessel.AisIdentity;
import offing.sim.vessel.Order;
import offing.sim.vessel.Particulars;
import offing.sim.vessel.VesselClass;
import offing.sim.vessel.Vessels;
import offing.sim.water.Water;
import org.junit.jupiter.api.Test;

class SpotsTest {
  private static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));
  private static final Water WATER = Water.of(AREA);
  private static final double[] OPEN = {
    AREA.chart().eastM(114.3, 22.08), AREA.chart().northM(114.3, 22.08)
  };

  private final Vessels vessels = new Vessels(AREA.chart(), WATER, 10, 1000);
  private final Spots spots = new Spots(WATER, vessels);

  @Test
  void theFirstGetsThePlaceItself() {
    assertThat(spots.take(OPEN, Spots.BOATS_M))
        .containsExactly(WATER.nearest(OPEN[0], OPEN[1], Water.LEAST_ROOM_M));
  }

  @Test
  void nobodyLiesWhereAnotherDoes() {
    List<double[]> taken = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      double[] spot = spots.take(OPEN, Spots.BOATS_M);
      assertThat(taken).allMatch(other -> apart(spot, other) > Spots.BOATS_M / 2);
      assertThat(apart(spot, OPEN)).isLessThan(300);
      taken.add(spot);
    }
  }

  @Test
  void whoHasAShipWithHerKeepsFartherOff() {
    double[] first = spots.take(OPEN, Spots.SHIPS_M);

    assertThat(apart(first, spots.take(OPEN, Spots.SHIPS_M))).isGreaterThan(350);
  }

  @Test
  void nobodyLiesThroughAHull() {
    var ship =
        new Particulars(
            "ship",
            VesselClass.CONTAINER_SHIP,
            AisClass.NONE,
            AisIdentity.NONE,
            300,
            45,
            12,
            1e4,
            30,
            20,
            "");
    vessels.add(
        ship, (time, e, n) -> new Order.Lie(Long.MAX_VALUE, 1, true), OPEN[0], OPEN[1], 0, 1);

    assertThat(apart(spots.take(OPEN, Spots.BOATS_M), OPEN)).isBetween(180.0, 300.0);
  }

  private static double apart(double[] a, double[] b) {
    return Math.hypot(a[0] - b[0], a[1] - b[1]);
  }
}
