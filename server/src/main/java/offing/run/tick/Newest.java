package offing.run.tick;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import offing.observation.AidReport;
import offing.observation.AisReport;
import offing.observation.AisStatic;
import offing.observation.Footage;
import offing.observation.Observation;
import offing.observation.RadarPlot;
import offing.observation.UnitReport;
import offing.observation.Weather;

/**
 * Keeps the newest of what is no track's: frames of cameras, reports of units, the weather. Owned
 * by the run's thread.
 */
public final class Newest implements Observation.Cases<Boolean> {
  /** Whoever makes up ever new names is not listened to for ever. */
  private static final int MOST = 256;

  private final SortedMap<String, Footage> footage = new TreeMap<>();
  private final SortedMap<String, UnitReport> units = new TreeMap<>();
  private final SortedMap<String, Weather> weather = new TreeMap<>();

  public void hear(Observation observation) {
    observation.match(this);
  }

  public List<Footage> footage() {
    return List.copyOf(footage.values());
  }

  public List<Weather> weather() {
    return List.copyOf(weather.values());
  }

  public SortedMap<String, UnitReport> units() {
    return units;
  }

  private static <T extends Observation> boolean keep(Map<String, T> newest, String id, T seen) {
    T before = newest.get(id);
    boolean isNews = before == null ? newest.size() < MOST : before.timeMs() <= seen.timeMs();
    if (isNews) {
      newest.put(id, seen);
    }
    return isNews;
  }

  @Override
  public Boolean footage(Footage frame) {
    return keep(footage, frame.camera(), frame);
  }

  @Override
  public Boolean unitReport(UnitReport report) {
    return keep(units, report.unit(), report);
  }

  @Override
  public Boolean weather(Weather report) {
    return keep(weather, report.site(), report);
  }

  @Override
  public Boolean aisReport(AisReport report) {
    return false;
  }

  @Override
  public Boolean aisStatic(AisStatic report) {
    return false;
  }

  @Override
  public Boolean aidReport(AidReport report) {
    return false;
  }

  @Override
  public Boolean radarPlot(RadarPlot plot) {
    return false;
  }
}
