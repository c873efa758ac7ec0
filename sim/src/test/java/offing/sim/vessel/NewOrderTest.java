package offing.sim.vessel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import offing.sim.Dice;
import offing.sim.water.Seaway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** An order to a vessel that is under way already: she turns from where she heads. */
class NewOrderTest {
  private static final double MPS = 8;
  private static final int EVERY_S = 5;

  /** Chases a point that moves on, with a new passage every five seconds, as a pursuer does. */
  @ParameterizedTest
  @EnumSource(
      value = VesselClass.class,
      mode = Mode.EXCLUDE,
      names = {"CONTAINER_SHIP", "BULK_CARRIER", "TANKER", "CRUISE_SHIP"})
  void aNewPassageEveryFewSecondsDoesNotSlowHer(VesselClass kind) {
    RandomGenerator dice = Dice.named(3, kind.name());
    var sea = new Sea(Seaway.OPEN, 0, 0, 0, 0);
    int slot = sea.add(kind, Sea.sail(kind, MPS, false, 0, 0, 0, 90_000));
    sea.step(400);
    double angle = 0;
    for (int i = 0; i < 60; i++) {
      angle += 0.3 * (dice.nextDouble() - 0.5);
      double x = sea.vessels.eastM(slot);
      double y = sea.vessels.northM(slot);
      double toX = x + 3_000 * StrictMath.sin(angle);
      double toY = y + 3_000 * StrictMath.cos(angle);
      long until = sea.timeMs() + EVERY_S * 1000L;
      Order.Sail next = Sea.sail(kind, MPS, false, x, y, toX, toY);
      sea.vessels.hand(slot, (time, east, north) -> new Order.Sail(next.passage(), MPS, 0, until));
      for (int step = 0; step < EVERY_S; step++) {
        sea.step();
        assertThat(sea.vessels.speedMps(slot)).isGreaterThan(0.99 * MPS);
      }
    }
  }

  /** Room of 600 m lets a fast boat turn about at speed; 60 m do not. */
  @Test
  void howFastSheMayTurnDependsOnTheRoom() {
    assertThat(leastSpeedTurningAbout(600)).isGreaterThan(14);
    assertThat(leastSpeedTurningAbout(60)).isLessThan(5);
  }

  private static double leastSpeedTurningAbout(double roomM) {
    VesselClass kind = VesselClass.GO_FAST;
    var sea = new Sea(Seaway.OPEN, 0, 0, 0, 0);
    int slot = sea.add(kind, Sea.sail(kind, 20, false, 0, 0, 0, 90_000));
    sea.step(60);
    double[] x = {sea.vessels.eastM(slot), sea.vessels.eastM(slot)};
    double[] y = {sea.vessels.northM(slot), sea.vessels.northM(slot) - 5_000};
    Passage back = Passage.of(x, y, (east, north) -> roomM, Handling.of(kind), 20, false);
    sea.vessels.hand(slot, (time, east, north) -> new Order.Sail(back, 20, 0));
    double least = 20;
    for (int i = 0; i < 40; i++) {
      sea.step();
      least = Math.min(least, sea.vessels.speedMps(slot));
      double dx = sea.vessels.eastM(slot) - x[0];
      double dy = Math.max(0, sea.vessels.northM(slot) - y[0]);
      assertThat(Math.sqrt(dx * dx + dy * dy)).as("room used").isLessThan(roomM + 120);
    }
    return least;
  }

  @Test
  void aNewMasterDoesNotStopHer() {
    VesselClass kind = VesselClass.POLICE_LAUNCH;
    var sea = new Sea(Seaway.OPEN, 0, 0, 0, 0);
    int slot = sea.add(kind, Sea.sail(kind, 10, false, 0, 0, 0, 90_000));
    sea.step(60);
    Order.Sail on = Sea.sail(kind, 10, false, 0, sea.vessels.northM(slot), 0, 90_000);

    sea.vessels.hand(slot, (time, east, north) -> on);
    sea.step();

    assertThat(sea.vessels.speedMps(slot)).isEqualTo(10);
  }
}
