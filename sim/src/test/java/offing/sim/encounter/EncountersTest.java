package offing.sim.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import offing.sim.vessel.VesselClass;
import org.junit.jupiter.api.Test;

/** Boats that approach a shore do not stop for each other: what comes of it is counted. */
class EncountersTest {
  @Test
  void hullsOfTwoApproachesThatMeetAreACollision() {
    assertThat(headOn(1, 2).encounters.collisions()).isEqualTo(1);
    assertThat(headOn(1, 2).encounters.closeQuarters()).isEqualTo(1);
  }

  @Test
  void twoOfOneApproachMayComeAlongside() {
    assertThat(headOn(1, 1).encounters.collisions()).isZero();
    assertThat(headOn(1, 1).encounters.closeQuarters()).isZero();
  }

  /** Two boats run at each other, a kilometre and a half apart at first. */
  private static Meeting headOn(int onesNumber, int othersNumber) {
    var sea = new Meeting(new Canal());
    int one = sea.sail(VesselClass.GO_FAST, 14, 15, 0, 0, 0);
    int other = sea.sail(VesselClass.GO_FAST, 14, 15, 1, 1_500, 180);
    sea.vessels.approaches(one, onesNumber);
    sea.vessels.approaches(other, othersNumber);
    for (int i = 0; i < 400; i++) {
      sea.step();
    }
    return sea;
  }
}
