package offing.recording.writer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import offing.moment.SensorState;
import offing.recording.store.Entries;
import offing.recording.store.Row;

/** Marks when a sensor falls silent and when it is heard again. Owned by the writer's thread. */
final class SensorMarks {
  private final Map<String, Long> silentSinceMs = new LinkedHashMap<>();

  /**
   * Adds what changed since the tick before.
   *
   * @param isNewPart whether it has to be said of every sensor, for the part is to be read alone
   */
  void mark(long tickMs, List<SensorState> sensors, boolean isNewPart, List<Row> rows) {
    for (SensorState sensor : sensors) {
      boolean was = silentSinceMs.containsKey(sensor.id());
      if (sensor.silent()) {
        silentSinceMs.putIfAbsent(sensor.id(), tickMs);
      }
      long markMs = sensor.silent() ? silentSinceMs.get(sensor.id()) : tickMs;
      if (isNewPart || was != sensor.silent()) {
        String kind = sensor.silent() ? Entries.SILENT : Entries.HEARD;
        rows.add(Entries.marker(markMs, kind, sensor.id(), sensor.name()));
      }
      if (!sensor.silent()) {
        silentSinceMs.remove(sensor.id());
      }
    }
  }
}
