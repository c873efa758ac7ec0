package offing.sim.vessel;

import static org.assertj.core.api.Assertions.assertThat;

import offing.sim.water.Seaway;
import org.junit.jupiter.api.Test;

/** A vessel that was led off her line in a corner. */
class LedAsideTest {
  private static final double ROOM_M = 100;

  /** At her own speed her circle would be 1.2 km wide; by a quay there is no such room. */
  @Test
  void sheTurnsBackToItWithinTheRoomOfTheCorner() {
    VesselClass kind = VesselClass.CONTAINER_SHIP;
    double[] x = {0, 0, -7_000};
    double[] y = {0, 2_000, -5_000};
    Passage way = Passage.of(x, y, (east, north) -> ROOM_M, Handling.of(kind), 6.4, true);
    var sea = new Sea(Seaway.OPEN, 0, 0, 0, 0);
    int slot = sea.add(kind, new Order.Sail(way, 6.4, 0));
    while (sea.vessels.leg(slot) == 0) {
      sea.step();
    }
    sea.vessels.evade(slot, 400, 0.3);
    sea.step(120);
    sea.vessels.evade(slot, 0, 1);
    double mostM = 0;
    for (int i = 0; i < 900; i++) {
      sea.step();
      mostM = Math.max(mostM, Math.abs(sea.vessels.offM(slot)));
    }

    assertThat(mostM).isLessThan(ROOM_M);
    assertThat(sea.vessels.speedMps(slot)).isGreaterThan(6);
  }
}
