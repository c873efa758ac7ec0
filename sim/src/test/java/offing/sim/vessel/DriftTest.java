package offing.sim.vessel;

import static org.assertj.core.api.Assertions.assertThat;

import offing.sim.water.Seaway;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Stream and wind set every vessel, and those that can hold against it do. */
class DriftTest {
  private static final Offset<Double> EXACT = Offset.offset(1e-9);

  /** Six metres a second are fast enough for all to be set in full. */
  @ParameterizedTest
  @EnumSource(VesselClass.class)
  void underWaySheKeepsHerTrackByADriftAngle(VesselClass kind) {
    var sea = new Sea(Seaway.OPEN, 1.2, 0.3, 8, -4);
    int slot = sea.add(kind, Sea.sail(kind, 6, false, 0, 0, 0, 30_000));
    double leeway = Handling.of(kind).leeway();
    double setEast = 1.2 + 8 * leeway;
    double setNorth = 0.3 - 4 * leeway;
    sea.step(1_200);

    assertThat(sea.vessels.eastM(slot)).as("off her track").isCloseTo(0, Offset.offset(1.0));
    assertThat(sea.vessels.speedMps(slot)).isCloseTo(6, EXACT);
    assertThat(sea.vessels.headingEast(slot)).isCloseTo(-setEast / 6, Offset.offset(0.001));
    assertThat(sea.vessels.courseEast(slot)).isCloseTo(0, Offset.offset(0.001));
    assertThat(sea.vessels.sogMps(slot))
        .isCloseTo(Math.sqrt(36 - setEast * setEast) + setNorth, Offset.offset(0.001));
  }

  @Test
  void velocityOverGroundIsSpeedAlongTheBowPlusWhatSetsHer() {
    var sea = new Sea(Seaway.OPEN, 0.5, -0.7, 10, 0);
    VesselClass kind = VesselClass.RIVER_TRADE;
    int slot = sea.add(kind, Sea.sail(kind, 5, true, 0, 0, 3_000, 0, 0, 6_000, 9_000, 9_000));
    for (int i = 0; i < 2_000; i++) {
      sea.step();
      double speed = sea.vessels.speedMps(slot);
      double setEast = 0.5 + 0.02 * 10;
      double set = Math.sqrt(setEast * setEast + 0.49);
      double share = Math.min(1, speed / (2 * set));
      assertThat(sea.vessels.velocityEastMps(slot))
          .isCloseTo(speed * sea.vessels.headingEast(slot) + share * setEast, Offset.offset(1e-5));
      assertThat(sea.vessels.velocityNorthMps(slot))
          .isCloseTo(speed * sea.vessels.headingNorth(slot) - share * 0.7, Offset.offset(1e-5));
    }
  }

  @ParameterizedTest
  @CsvSource({"1.5, 0", "0, 1.5", "0, -1.5", "-1, -1"})
  void sheArrivesWhereSheIsBoundInAnyStream(double east, double north) {
    for (VesselClass kind : VesselClass.values()) {
      var sea = new Sea(Seaway.OPEN, east, north, 0, 0);
      int slot =
          sea.add(
              kind,
              Sea.sail(kind, 5, true, 0, 0, 0, 4_000, 3_000, 6_000),
              new Order.Lie(Long.MAX_VALUE, 5, false));
      sea.step(4_000);

      assertThat(sea.vessels.navStatus(slot)).as(kind.name()).isEqualTo(5);
      assertThat(sea.vessels.sogMps(slot)).isZero();
      assertThat(sea.vessels.eastM(slot)).as(kind.name()).isCloseTo(3_000, Offset.offset(12.0));
      assertThat(sea.vessels.northM(slot)).as(kind.name()).isCloseTo(6_000, Offset.offset(12.0));
    }
  }

  @Test
  void atAnchorSheLiesToStreamAndWindAndGoesNowhere() {
    var sea = new Sea(Seaway.OPEN, 0.4, 0, 0, 10);
    int slot = sea.add(VesselClass.CONTAINER_SHIP, new Order.Lie(Long.MAX_VALUE, 1, true));
    sea.step(3_600);

    assertThat(sea.vessels.eastM(slot)).isZero();
    assertThat(sea.vessels.northM(slot)).isZero();
    assertThat(sea.vessels.headingEast(slot)).isCloseTo(-0.8, Offset.offset(0.001));
    assertThat(sea.vessels.headingNorth(slot)).isCloseTo(-0.6, Offset.offset(0.001));
  }

  @Test
  void madeFastSheLiesAsSheLay() {
    var sea = new Sea(Seaway.OPEN, 1, 1, 10, 10);
    int slot = sea.add(VesselClass.LOCAL_FERRY, new Order.Lie(Long.MAX_VALUE, 5, false));
    sea.step(600);

    assertThat(sea.vessels.eastM(slot)).isZero();
    assertThat(sea.vessels.headingNorth(slot)).isEqualTo(1);
  }

  @Test
  void stoppedUnderWaySheHoldsHerPlaceWithHerBowToTheStream() {
    var sea = new Sea(Seaway.OPEN, 0, 1, 0, 0);
    int slot = sea.add(VesselClass.SAMPAN, new Order.Lie(Long.MAX_VALUE, 7, false));
    sea.step(600);

    assertThat(sea.vessels.northM(slot)).isZero();
    assertThat(sea.vessels.headingNorth(slot)).isCloseTo(-1, EXACT);
  }

  @Test
  void withoutAnEngineSheGoesWithStreamAndWind() {
    var sea = new Sea(Seaway.OPEN, 0.5, 0, 0, -10);
    int slot =
        sea.add(
            VesselClass.SAMPAN,
            Sea.sail(VesselClass.SAMPAN, 4, false, 0, 0, 0, 400),
            new Order.Drift(Long.MAX_VALUE, 2));
    sea.step(400);
    double north = sea.vessels.northM(slot);
    sea.step(1_000);

    assertThat(sea.vessels.navStatus(slot)).isEqualTo(2);
    assertThat(sea.vessels.speedMps(slot)).isZero();
    assertThat(sea.vessels.velocityEastMps(slot)).isCloseTo(0.5, EXACT);
    assertThat(sea.vessels.northM(slot) - north).isCloseTo(-0.3 * 1_000, Offset.offset(1e-6));
  }

  @Test
  void driftingSheLetsGoHerAnchorBeforeTheShore() {
    Seaway bight = new Bight();
    var sea = new Sea(bight, 0, 0.5, 0, 0);
    int slot = sea.add(VesselClass.SAMPAN, new Order.Drift(Long.MAX_VALUE, 2));
    sea.step(4_000);

    assertThat(sea.vessels.navStatus(slot)).isEqualTo(1);
    assertThat(sea.vessels.sogMps(slot)).isZero();
    assertThat(bight.roomM(0, sea.vessels.northM(slot)))
        .isBetween(Vessels.ANCHORING_ROOM_M - 1, Vessels.ANCHORING_ROOM_M);
  }

  /** A shore that runs east and west 1 km north of the origin. */
  private static final class Bight implements Seaway {
    @Override
    public double roomM(double eastM, double northM) {
      return Math.max(0, 1_000 - northM);
    }

    @Override
    public boolean isClear(double x0, double y0, double x1, double y1, double roomM) {
      return Math.min(roomM(x0, y0), roomM(x1, y1)) >= roomM;
    }

    @Override
    public boolean touchesLand(double x0, double y0, double x1, double y1) {
      return Math.max(y0, y1) >= 1_000;
    }
  }
}
