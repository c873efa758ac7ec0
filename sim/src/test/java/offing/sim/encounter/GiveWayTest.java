package offing.sim.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import offing.sim.vessel.VesselClass;
import offing.sim.water.Seaway;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two that meet: who keeps clear, how, and how near they come. */
class GiveWayTest {
  /** No more sea room than the vessel needs who keeps to her line. */
  private static final Seaway CANAL = new Canal();

  @ParameterizedTest
  @CsvSource({
    "CONTAINER_SHIP, 300, 8",
    "RIVER_TRADE, 60, 4",
    "HIGH_SPEED_FERRY, 40, 18",
    "SAMPAN, 8, 3"
  })
  void headOnBothAlterToStarboard(VesselClass kind, double lengthM, double mps) {
    var sea = new Meeting(Seaway.OPEN);
    int north = sea.sail(kind, lengthM, mps, 0, 0, 0);
    int south = sea.sail(kind, lengthM, mps, 10, 500 * mps, 180);

    double nearest = sea.nearestM(north, south, 245);

    assertThat(sea.vessels.asideM(north) + sea.vessels.asideM(south)).isGreaterThan(60);
    assertThat(sea.vessels.eastM(north)).isGreaterThan(sea.vessels.eastM(south));
    assertThat(Math.min(nearest, sea.nearestM(north, south, 30))).isGreaterThan(55 + lengthM / 2);
    assertThat(sea.encounters.closeQuarters()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "CONTAINER_SHIP, 300, 8",
    "RIVER_TRADE, 60, 4",
    "HIGH_SPEED_FERRY, 40, 18",
    "SAMPAN, 8, 3"
  })
  void ofTwoThatCrossSheKeepsClearWhoHasTheOtherToStarboard(
      VesselClass kind, double lengthM, double mps) {
    var sea = new Meeting(Seaway.OPEN);
    int gives = sea.sail(kind, lengthM, mps, 0, 0, 0);
    int stands = sea.sail(kind, lengthM, mps, 300 * mps, 300 * mps, 270);
    double nearest = sea.apartM(gives, stands);
    for (int i = 0; i < 400; i++) {
      sea.step();
      nearest = Math.min(nearest, sea.apartM(gives, stands));
      assertThat(sea.vessels.asideM(stands)).isZero();
      assertThat(sea.vessels.speedShare(stands)).isEqualTo(1);
    }

    assertThat(nearest).isGreaterThan(45 + lengthM / 2);
  }

  @Test
  void whoOvertakesKeepsClearAndComesBackToHerLine() {
    var sea = new Meeting(Seaway.OPEN);
    int slow = sea.sail(VesselClass.RIVER_TRADE, 60, 3, 0, 1_500, 0);
    int fast = sea.sail(VesselClass.HIGH_SPEED_FERRY, 40, 18, 0, 0, 0);

    double nearest = sea.nearestM(slow, fast, 400);

    assertThat(nearest).isGreaterThan(100);
    assertThat(sea.vessels.eastM(slow)).isCloseTo(0, Offset.offset(1e-3));
    assertThat(sea.vessels.northM(fast)).isGreaterThan(sea.vessels.northM(slow));
    assertThat(sea.vessels.eastM(fast)).isCloseTo(0, Offset.offset(5.0));
  }

  @Test
  void oneAtAnchorIsGoneRound() {
    var sea = new Meeting(Seaway.OPEN);
    int lies = sea.lie(VesselClass.TANKER, 200, 20, 4_000, 1);
    int passes = sea.sail(VesselClass.CONTAINER_SHIP, 250, 7, 0, 0, 0);

    assertThat(sea.nearestM(lies, passes, 900)).isGreaterThan(220);
  }

  @Test
  void withoutRoomNobodyLeavesHerLineAndSheSlowsDown() {
    var sea = new Meeting(CANAL);
    int north = sea.sail(VesselClass.RIVER_TRADE, 60, 4, 0, 0, 0);
    int south = sea.sail(VesselClass.RIVER_TRADE, 60, 4, 5, 2_000, 180);
    double slowest = 4;
    for (int i = 0; i < 600; i++) {
      sea.step();
      slowest = Math.min(slowest, sea.vessels.sogMps(north));
      assertThat(sea.vessels.asideM(north)).isZero();
      assertThat(sea.vessels.asideM(south)).isZero();
    }

    assertThat(slowest).isLessThan(1);
  }

  @Test
  void whoDoesNotStandClearIsLeftAlone() {
    var sea = new Meeting(Seaway.OPEN);
    int one = sea.sail(VesselClass.GO_FAST, 12, 15, 0, 0, 0);
    int other = sea.sail(VesselClass.FISHING_VESSEL, 20, 1, 0, 1_000, 0);
    sea.vessels.standsClear(one, false);

    assertThat(sea.nearestM(one, other, 90)).isLessThan(10);
    assertThat(sea.encounters.collisions()).isZero();
    assertThat(sea.encounters.closeQuarters()).isZero();
  }

  @Test
  void whatWasPutIntoTheWorldNearIsNoEncounter() {
    var sea = new Meeting(Seaway.OPEN);
    int one = sea.sail(VesselClass.SAMPAN, 8, 3, 0, 0, 0);
    sea.sail(VesselClass.SAMPAN, 8, 3, 10, 0, 0);

    sea.nearestM(one, 1, 60);

    assertThat(sea.encounters.closeQuarters()).isZero();
  }
}
