package offing.sim.sensor;

import offing.observation.ObservationSink;
import offing.sim.vessel.Fleet;
import offing.sim.weather.Conditions;

/**
 * Something that looks at the sea and reports. Keeps its own dice and due times. Owned by the
 * {@link Sensors}.
 */
@FunctionalInterface
public interface Sensor {

  /**
   * Looks at the fleet at the end of a step.
   *
   * @param timeMs event time of the end of the step, epoch milliseconds; reports may carry any time
   *     in the step, in any order
   * @param stepMs length of the step, milliseconds
   */
  void observe(
      long timeMs, long stepMs, Fleet fleet, Conditions conditions, ObservationSink observations);
}
