package offing.sim.sensor.camera.sight;

import offing.sim.vessel.Fleet;
import offing.sim.weather.Conditions;

/**
 * What is to be seen at the end of a step.
 *
 * @param timeMs event time, epoch milliseconds
 * @param candidates those that may be in a frame
 */
public record Scene(
    long timeMs, Fleet fleet, Conditions conditions, Air air, Candidates candidates) {}
