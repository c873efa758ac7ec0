package offing.sim.vessel;

import static org.assertj.core.api.Assertions.assertThat;

import offing.sim.water.Seaway;
import org.junit.jupiter.api.Test;

/** Corners with more room than the legs after them. */
class BendTest {
  private static final double WIDE_M = 120;
  private static final double NARROW_M = 25;

  /** A ferry at 40 kn turns south into a channel, and is still beside her leg where it narrows. */
  @Test
  void sheTakesAWideCornerSlowlyWhereTheNextLegIsNarrow() {
    double[] x = {0, 1_800, 1_800};
    double[] y = {0, -650, -1_950};
    Passage wide = passage(x, y, (east, north) -> WIDE_M);
    Passage narrow = passage(x, y, (east, north) -> north < -800 ? NARROW_M : WIDE_M);

    assertThat(narrow.cornerMps[1]).isLessThan(wide.cornerMps[1]);
    assertThat(mostOffM(narrow, -850)).isLessThan(NARROW_M);
    assertThat(mostOffM(wide, -850)).as("else").isGreaterThan(2 * NARROW_M);
  }

  private static Passage passage(double[] x, double[] y, Passage.Room room) {
    return Passage.of(x, y, room, Handling.of(VesselClass.HIGH_SPEED_FERRY), 20, false);
  }

  /** How far off the second leg she gets south of there, metres. */
  private static double mostOffM(Passage way, double south) {
    var sea = new Sea(Seaway.OPEN, 0, 0, 0, 0);
    int slot = sea.add(VesselClass.HIGH_SPEED_FERRY, new Order.Sail(way, 20, 0));
    double most = 0;
    while (sea.vessels.isSailing(slot)) {
      sea.step();
      if (sea.vessels.northM(slot) < south) {
        most = Math.max(most, Math.abs(sea.vessels.eastM(slot) - way.eastM(1)));
      }
    }
    return most;
  }
}
