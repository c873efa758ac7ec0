package offing.sim.sensor;

import java.util.List;
import offing.area.Area;

/** Sets up the sensors of an area. */
public final class Sensors {
  private Sensors() {}

  /**
   * Every sensor of the first version: one AIS network, three radars, the patrol's reports.
   *
   * @param seed each sensor's dice hang on it, split by name
   * @param detections hears which vessel was behind a report
   */
  public static List<Sensor> of(Area area, long seed, DetectionListener detections) {
    throw new UnsupportedOperationException(area.id() + seed + detections);
  }
}
