package offing.sim.sensor.ais;

import java.util.random.RandomGenerator;

/**
 * A receiver in a low orbit, for the long-range reports of class A (message 27) on channels of
 * their own, which no shore station listens to. It passes now and then, sees the whole area at
 * once, and gets a share of what it hears from half a continent. Immutable.
 */
final class Satellite {
  /** An orbit of 96 minutes, over the horizon for ten of them. Assumed. */
  private static final long ORBIT_MS = 96 * 60_000L;

  private static final long PASS_MS = 10 * 60_000L;

  /** What is left of the messages of so many ships. Assumed. */
  private static final double HEARD_SHARE = 0.7;

  private final long phaseMs;

  Satellite(RandomGenerator dice) {
    phaseMs = (long) (dice.nextDouble() * ORBIT_MS);
  }

  boolean isOverhead(long timeMs) {
    return Math.floorMod(timeMs + phaseMs, ORBIT_MS) < PASS_MS;
  }

  /** Draws whether a message of a pass is received. */
  static boolean hears(RandomGenerator dice) {
    return dice.nextDouble() < HEARD_SHARE;
  }
}
