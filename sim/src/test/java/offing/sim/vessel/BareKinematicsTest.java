package offing.sim.vessel;

import static org.assertj.core.api.Assertions.assertThat;

import offing.sim.water.Seaway;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the sea's motion is measured against moves alike, so that comparing their cost is fair. */
class BareKinematicsTest {
  private static final double MPS = 5;

  @ParameterizedTest
  @EnumSource(VesselClass.class)
  void inSlackWaterABareLoopGoesRoundACornerAsTheSeaDoes(VesselClass kind) {
    var sea = new Sea(Seaway.OPEN, 0, 0, 0, 0);
    int slot = sea.add(kind, Sea.sail(kind, MPS, false, 0, 0, 0, 3_000, 6_000, 11_000));
    var bare = new BareKinematics(1, Sea.STEP_S);
    bare.place(0, sea.vessels, slot, Handling.of(kind), MPS);
    for (int i = 0; i < 1_500; i++) {
      sea.step();
      bare.step();
      if (sea.vessels.leg(slot) == 1) {
        bare.wantedX[0] = 0.6;
        bare.wantedY[0] = 0.8;
      }
    }
    double radiusM = Handling.of(kind).radiusM(MPS);

    assertThat(bare.speed[0]).isCloseTo(sea.vessels.speedMps(slot), Offset.offset(1e-9));
    assertThat(bare.headX[0]).isCloseTo(sea.vessels.headingEast(slot), Offset.offset(0.01));
    assertThat(bare.x[0]).isCloseTo(sea.vessels.eastM(slot), Offset.offset(20 + radiusM / 5));
    assertThat(bare.y[0]).isCloseTo(sea.vessels.northM(slot), Offset.offset(20 + radiusM / 5));
  }
}
