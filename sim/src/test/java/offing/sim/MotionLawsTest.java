package offing.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import offing.observation.ObservationSink;
import offing.sim.sensor.Sensor;
import offing.sim.vessel.Fleet;
import offing.sim.vessel.Handling;
import offing.sim.vessel.VesselClass;
import offing.sim.weather.Conditions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every vessel of the sea keeps to what her class can do, at every step. */
class MotionLawsTest {
  private static final int STEPS = 3_600;

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

    private final Map<Integer, State> before = new HashMap<>();
    private final Map<Integer, String> keys = new HashMap<>();
    private long looks;
    private long moving;

    private record State(double x, double y, double sog, double courseX, double courseY) {}

    @Override
    public void observe(
        long timeMs,
        long stepMs,
        Fleet fleet,
        Conditions conditions,
        ObservationSink observations) {
      for (int slot = 0; slot < fleet.slotCount(); slot++) {
        if (fleet.isPresent(slot)) {
          look(slot, stepMs / 1000.0, fleet);
        }
      }
    }

    private void look(int slot, double stepS, Fleet fleet) {
      looks++;
      moving += fleet.sogMps(slot) > 0.5 ? 1 : 0;
      String key = keys.putIfAbsent(fleet.id(slot), fleet.key(slot));
      assertThat(key == null ? fleet.key(slot) : key).isEqualTo(fleet.key(slot));
      State now =
          new State(
              fleet.eastM(slot),
              fleet.northM(slot),
              fleet.sogMps(slot),
              fleet.courseEast(slot),
              fleet.courseNorth(slot));
      State then = before.put(fleet.id(slot), now);
      if (then != null) {
        compare(then, now, stepS, fleet.kind(slot), fleet.key(slot));
      }
    }

    private void compare(State then, State now, double stepS, VesselClass kind, String key) {
      Handling handling = Handling.of(kind);
      double gained = (now.sog - then.sog) / stepS;
      double cos = then.courseX * now.courseX + then.courseY * now.courseY;
      double least = StrictMath.cos(StrictMath.toRadians(handling.turnDps() * stepS));
      assertThat(gained)
          .as(key)
          .isBetween(-handling.brakeMps2() - TOLERANCE, handling.gainMps2() + TOLERANCE);
      assertThat(cos).as("turn of " + key).isGreaterThan(least - TOLERANCE);
      assertThat(now.x - then.x).as(key).isCloseTo(now.sog * now.courseX * stepS, within());
      assertThat(now.y - then.y).as(key).isCloseTo(now.sog * now.courseY * stepS, within());
      assertThat(now.courseX * now.courseX + now.courseY * now.courseY).isCloseTo(1, within());
    }

    private static Offset<Double> within() {
      return Offset.offset(1e-6);
    }
  }
}
