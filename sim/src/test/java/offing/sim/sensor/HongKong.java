package offing.sim.sensor;

import java.util.ArrayList;
import java.util.List;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.observation.Observation;
import offing.sim.weather.Settled;

/** The embedded area, and a clock that runs sensors over a fleet in it. */
public final class HongKong {
  public static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));

  /** Some evening. */
  public static final long START_MS = 1_795_000_000_000L;

  public static final long STEP_MS = 1_000;

  private HongKong() {}

  /** What a sensor says in so many seconds, while the fleet moves. */
  public static List<Observation> watch(Sensor sensor, RowFleet fleet, int seconds) {
    return watch(sensor, fleet, 0, seconds);
  }

  /** The same, {@code fromS} seconds after the start. */
  public static List<Observation> watch(Sensor sensor, RowFleet fleet, long fromS, int seconds) {
    List<Observation> said = new ArrayList<>();
    for (int second = 1; second <= seconds; second++) {
      fleet.advance(STEP_MS);
      long timeMs = START_MS + (fromS + second) * STEP_MS;
      sensor.observe(timeMs, STEP_MS, fleet, Settled.night(timeMs), said::add);
    }
    return said;
  }

  /** Those of one kind, in order. */
  public static <T> List<T> only(Class<T> kind, List<Observation> said) {
    return said.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
