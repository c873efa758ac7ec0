package offing.sim.sensor.report;

import offing.sim.vessel.Fleet;
import offing.sim.weather.Conditions;

/**
 * What a sensor that scans could see, apart from its dice: for labels alone; nothing of it may
 * reach an observation.
 */
public interface Detector {

  /** Milliseconds between two looks at the same place, over 0. */
  long scanMs();

  /**
   * Chance that one look at a vessel where she is now gives a plot, [0, 1]; 0 while it is down.
   *
   * @param timeMs now, event time, epoch milliseconds
   */
  double chance(long timeMs, Fleet fleet, int slot, Conditions conditions);
}
