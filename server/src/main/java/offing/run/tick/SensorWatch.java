package offing.run.tick;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import offing.area.Area;
import offing.area.Lookout;
import offing.area.Site;
import offing.moment.SensorState;
import offing.observation.AidReport;
import offing.observation.AisReport;
import offing.observation.AisStatic;
import offing.observation.Footage;
import offing.observation.Observation;
import offing.observation.RadarPlot;
import offing.observation.UnitReport;
import offing.observation.Weather;
import org.jspecify.annotations.Nullable;

/**
 * Knows when each sensor was last heard. Owned by the run's thread.
 *
 * <p>A sensor is listed from its first observation on: an area's radar that nobody has connected is
 * not silent, it is not there.
 */
public final class SensorWatch implements Observation.Cases<SensorWatch.Heard> {
  /**
   * A feed names its stations itself: whoever makes up ever new ones is not listened to for ever.
   */
  private static final int MOST = 256;

  /** Sensors that are heard from an area's sites come in its order, all others behind by name. */
  private final List<Site> sites;

  private final Map<String, Sensor> sensors = new HashMap<>();

  public SensorWatch(Area area) {
    sites = area.sites();
  }

  public void hear(Observation observation) {
    Heard heard = observation.match(this);
    Sensor sensor = sensors.get(heard.sensor);
    if (sensor == null && !heard.sensor.isEmpty() && sensors.size() < MOST) {
      sensor = new Sensor(heard.sensor, heard.kind);
      sensors.put(heard.sensor, sensor);
    }
    if (sensor != null) {
      sensor.hear(observation.timeMs());
    }
  }

  /** What each sensor that was ever heard does at that event time. */
  public List<SensorState> states(long timeMs) {
    List<SensorState> states = new ArrayList<>();
    SortedMap<String, Sensor> others = new TreeMap<>(sensors);
    for (Site site : sites) {
      add(others.remove(site.id()), site.name(), timeMs, states);
      if (site.lookout().isPresent()) {
        Lookout lookout = site.lookout().get();
        add(others.remove(lookout.day()), site.name() + ", day", timeMs, states);
        add(others.remove(lookout.thermal()), site.name() + ", thermal", timeMs, states);
      }
    }
    others.forEach((id, sensor) -> states.add(sensor.state(id, timeMs)));
    return states;
  }

  private static void add(
      @Nullable Sensor sensor, String name, long timeMs, List<SensorState> states) {
    if (sensor != null) {
      states.add(sensor.state(name, timeMs));
    }
  }

  @Override
  public Heard aisReport(AisReport report) {
    return new Heard(SensorState.Kind.AIS_STATION, report.station());
  }

  @Override
  public Heard aisStatic(AisStatic report) {
    return new Heard(SensorState.Kind.AIS_STATION, report.station());
  }

  @Override
  public Heard aidReport(AidReport report) {
    return new Heard(SensorState.Kind.AIS_STATION, report.station());
  }

  @Override
  public Heard radarPlot(RadarPlot plot) {
    return new Heard(SensorState.Kind.RADAR, plot.site());
  }

  @Override
  public Heard footage(Footage frame) {
    return new Heard(SensorState.Kind.CAMERA, frame.camera());
  }

  @Override
  public Heard unitReport(UnitReport report) {
    return new Heard(SensorState.Kind.PATROL, report.unit());
  }

  /** The weather is nobody's eye: it is not watched for silence. */
  @Override
  public Heard weather(Weather weather) {
    return new Heard(SensorState.Kind.AIS_STATION, "");
  }

  /** Who said something: empty where no one sensor is known. */
  record Heard(SensorState.Kind kind, String sensor) {}

  private static final class Sensor {
    private final String id;
    private final SensorState.Kind kind;
    private long lastAtMs = Long.MIN_VALUE;

    Sensor(String id, SensorState.Kind kind) {
      this.id = id;
      this.kind = kind;
    }

    void hear(long timeMs) {
      lastAtMs = Math.max(lastAtMs, timeMs);
    }

    SensorState state(String name, long timeMs) {
      return SensorState.at(timeMs, id, name, kind, lastAtMs);
    }
  }
}
