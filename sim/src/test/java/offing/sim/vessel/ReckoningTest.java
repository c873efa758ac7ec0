package offing.sim.vessel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import offing.sim.Dice;
import offing.sim.water.Seaway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is reckoned of a vessel is what she then does. */
class ReckoningTest {
  private static final int CASES = 40;
  private static final int LEGS = 30;

  /** A vessel that is let go on is looked at again after one step of a reckoning. */
  @ParameterizedTest
  @EnumSource(VesselClass.class)
  void theFirstStepIsTheOneThatSheMakes(VesselClass kind) {
    RandomGenerator dice = Dice.named(5, kind.name());
    for (int i = 0; i < CASES; i++) {
      Sea sea = somewhere(kind, dice);
      sea.vessels.hold(0, dice.nextInt(3) == 0);
      sea.vessels.evade(0, 200 * (dice.nextDouble() - 0.5), 1 - 0.9 * dice.nextDouble());
      var reckoning = new Reckoning(sea.vessels);
      reckoning.begin(0, sea.vessels.isHeld(0) ? 0 : sea.vessels.wantedMps(0));
      reckoning.step();
      sea.step((int) (Reckoning.STEP_S / Sea.STEP_S));

      assertThat(reckoning.eastM()).isCloseTo(sea.vessels.eastM(0), within(1e-9));
      assertThat(reckoning.northM()).isCloseTo(sea.vessels.northM(0), within(1e-9));
      assertThat(reckoning.speedMps()).isCloseTo(sea.vessels.speedMps(0), within(1e-9));
      assertThat(reckoning.headingEast()).isCloseTo(sea.vessels.headingEast(0), within(1e-9));
      assertThat(reckoning.headingNorth()).isCloseTo(sea.vessels.headingNorth(0), within(1e-9));
    }
  }

  @ParameterizedTest
  @EnumSource(VesselClass.class)
  void sheStopsWhereItSaysThatSheWill(VesselClass kind) {
    RandomGenerator dice = Dice.named(6, kind.name());
    for (int i = 0; i < CASES; i++) {
      Sea sea = somewhere(kind, dice);
      var reckoning = new Reckoning(sea.vessels);
      reckoning.begin(0, 0);
      for (int step = 0; reckoning.speedMps() > 0 && step < 400; step++) {
        reckoning.step();
      }
      sea.vessels.hold(0, true);
      while (sea.vessels.speedMps(0) > 0) {
        sea.step();
      }

      double offX = sea.vessels.eastM(0) - reckoning.eastM();
      double offY = sea.vessels.northM(0) - reckoning.northM();
      assertThat(Math.hypot(offX, offY)).as("case %d", i).isLessThan(2.5);
    }
  }

  /** On a winding way in a stream and wind, after a while. */
  private static Sea somewhere(VesselClass kind, RandomGenerator dice) {
    double stream = 0.6 * dice.nextDouble();
    var sea = new Sea(Seaway.OPEN, stream, -0.5 * stream, 4, 3);
    double mps = 2 + 6 * dice.nextDouble();
    double[] way = new double[2 * LEGS];
    double courseRad = 0;
    for (int i = 1; i < LEGS; i++) {
      courseRad += 2 * (dice.nextDouble() - 0.5);
      double legM = 200 + 400 * dice.nextDouble();
      way[2 * i] = way[2 * i - 2] + legM * StrictMath.sin(courseRad);
      way[2 * i + 1] = way[2 * i - 1] + legM * StrictMath.cos(courseRad);
    }
    sea.add(kind, Sea.sail(kind, mps, false, way));
    sea.step(60 + dice.nextInt(400));
    return sea;
  }
}
