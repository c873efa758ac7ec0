package offing.recording.viewing;

import java.util.Collection;
import java.util.TreeMap;
import offing.observation.Weather;
import offing.recording.RecordingFault;
import offing.recording.RecordingReader;

/** Finds the weather of a moment in a recording. */
public final class RecordedWeather {
  /** A station reports every ten minutes; a minute more for one that is late. */
  private static final long LOOKS_BACK_MS = 660_000;

  private RecordedWeather() {}

  /**
   * The newest report of each site at or before a time, in order of the sites' ids, none older than
   * eleven minutes. Throws {@link RecordingFault} where it cannot be read.
   */
  public static Collection<Weather> at(RecordingReader reader, long timeMs) {
    var newest = new TreeMap<String, Weather>();
    for (Weather report : reader.weather(timeMs - LOOKS_BACK_MS, timeMs)) {
      newest.put(report.site(), report);
    }
    return newest.values();
  }
}
