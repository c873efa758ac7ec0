package offing.sim.sensor.ais;

import java.util.random.RandomGenerator;
import offing.sim.Dice;
import org.jspecify.annotations.Nullable;

/**
 * How well the stations hear one transmitter. It fades: for 30 s at a time it is stronger or weaker
 * for all of them. Owned by its transmitter.
 */
final class Hearing {
  /** A fade lasts so long; its depth is normal with this deviation. Assumed. */
  private static final long FADE_MS = 30_000;

  private static final double FADE_DB = 4;

  private final ShoreStations stations;
  private final RandomGenerator dice;
  private final double[] chances;
  private long fadeUntilMs = Long.MIN_VALUE;
  private double atDbm;

  Hearing(ShoreStations stations, RandomGenerator dice) {
    this.stations = stations;
    this.dice = dice;
    chances = new double[stations.size()];
  }

  /**
   * Who hears a message; null where nobody does.
   *
   * @param powerDbm of the transmitter
   * @param isShip whether its own receiver stands high
   */
  @Nullable String heardBy(
      long timeMs, double powerDbm, double eastM, double northM, double heightM, boolean isShip) {
    if (timeMs >= fadeUntilMs || powerDbm != atDbm) {
      fadeUntilMs = timeMs + FADE_MS;
      atDbm = powerDbm;
      double fadedDbm = powerDbm + FADE_DB * Dice.normal(dice);
      stations.chances(chances, fadedDbm, eastM, northM, heightM, isShip);
    }
    return stations.firstToHear(chances, dice, timeMs);
  }
}
