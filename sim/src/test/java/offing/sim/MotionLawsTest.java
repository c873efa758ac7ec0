package offing.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import offing.observation.ObservationSink;
import offing.sim.sensor.Sensor;
import offing.sim.vessel.Fleet;
import offing.sim.vessel.Handling;
import offing.sim.vessel.Vessels;
import offing.sim.weather.Conditions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every vessel of the sea keeps to what her class can do through the water, at every step. */
class MotionLawsTest {
  private static final int STEPS = 1_800;

  @ParameterizedTest
  @ValueSource(longs = {21, 22})
  void nobodyTurnsSpeedsUpOrBrakesHarderThanSheCan(long seed) {
    var watcher = new Watcher();
    World world = Seas.night(seed, 1, watcher);

    for (int i = 0; i < STEPS; i++) {
      world.step(observation -> {}, (time, truth) -> {});
    }

    assertThat(watcher.looks).isGreaterThan(300L * STEPS);
    assertThat(watcher.moving).isGreaterThan(100L * STEPS);
  }

  /** Compares each vessel with herself one step before. */
  private static final class Watcher implements Sensor {
    private static final double TOLERANCE = 1e-9;

    /** Whoever has no way on may go astern so fast, m/s. */
    private static final double MOST_ASTERN_MPS = 0.5;

    private final Map<Integer, State> before = new HashMap<>();
    private final Map<Integer, String> keys = new HashMap<>();
    private long looks;
    private long moving;

    private record State(
        double x, double y, double speed, double headX, double headY, double velX, double velY) {}

    @Override
    public void observe(
        long timeMs,
        long stepMs,
        Fleet fleet,
        Conditions conditions,
        ObservationSink observations) {
      for (int slot = 0; slot < fleet.slotCount(); slot++) {
        if (fleet.isPresent(slot)) {
          look(slot, stepMs / 1000.0, (Vessels) fleet, conditions);
        }
      }
    }

    private void look(int slot, double stepS, Vessels fleet, Conditions sea) {
      looks++;
      moving += fleet.sogMps(slot) > 0.5 ? 1 : 0;
      String key = keys.putIfAbsent(fleet.id(slot), fleet.key(slot));
      assertThat(key == null ? fleet.key(slot) : key).isEqualTo(fleet.key(slot));
      State now =
          new State(
              fleet.eastM(slot),
              fleet.northM(slot),
              fleet.speedMps(slot),
              fleet.headingEast(slot),
              fleet.headingNorth(slot),
              fleet.velocityEastMps(slot),
              fleet.velocityNorthMps(slot));
      State then = before.put(fleet.id(slot), now);
      if (then != null) {
        Handling handling = Handling.of(fleet.kind(slot));
        compare(then, now, stepS, handling, fleet.key(slot));
        setIsPartOfHerWay(now, sea, handling, fleet.key(slot));
      }
    }

    private void compare(State then, State now, double stepS, Handling handling, String key) {
      double gained = (now.speed - then.speed) / stepS;
      double cos = then.headX * now.headX + then.headY * now.headY;
      double least = StrictMath.cos(StrictMath.toRadians(handling.turnDps() * stepS));
      assertThat(gained)
          .as(key)
          .isBetween(-handling.brakeMps2() - TOLERANCE, handling.gainMps2() + TOLERANCE);
      assertThat(cos).as("turn of " + key).isGreaterThan(least - TOLERANCE);
      assertThat(now.x - then.x).as(key).isCloseTo(now.velX * stepS, within());
      assertThat(now.y - then.y).as(key).isCloseTo(now.velY * stepS, within());
      assertThat(now.headX * now.headX + now.headY * now.headY).isCloseTo(1, within());
    }

    /** The stream changes a little over the eight steps for which she takes it to be the same. */
    private static void setIsPartOfHerWay(
        State now, Conditions sea, Handling handling, String key) {
      double setX = sea.streamEastMps(now.x, now.y) + handling.leeway() * sea.windEastMps();
      double setY = sea.streamNorthMps(now.x, now.y) + handling.leeway() * sea.windNorthMps();
      double set = Math.sqrt(setX * setX + setY * setY);
      double share = Math.min(1, now.speed / (2 * set));
      double along = now.velX * now.headX + now.velY * now.headY;
      double ahead = now.speed > 0 ? now.speed : Math.max(-MOST_ASTERN_MPS, Math.min(0, along));
      assertThat(now.velX - ahead * now.headX).as(key).isCloseTo(share * setX, nearly());
      assertThat(now.velY - ahead * now.headY).as(key).isCloseTo(share * setY, nearly());
    }

    private static Offset<Double> nearly() {
      return Offset.offset(0.1);
    }

    private static Offset<Double> within() {
      return Offset.offset(1e-6);
    }
  }
}
