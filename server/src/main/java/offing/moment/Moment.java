package offing.moment;

import java.util.List;

/**
 * What is known at the end of one tick of the pipeline. Immutable.
 *
 * @param timeMs event time, epoch milliseconds: a whole second
 * @param picture the shown tracks
 * @param alerts the alert log of the last 24 hours
 * @param sensors what each sensor does, in the order of the area
 */
public record Moment(
    long timeMs, FrozenTracks picture, AlertLog alerts, List<SensorState> sensors) {

  public Moment {
    sensors = List.copyOf(sensors);
  }
}
