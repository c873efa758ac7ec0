package offing.app.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.moment.FrozenTracks;
import offing.moment.SensorState;
import offing.moment.TrackColumns;
import offing.recording.Recorder;
import offing.recording.RecordingHead;
import offing.recording.Recordings;
import offing.watch.alert.Alert;
import offing.watch.alert.Category;
import offing.watch.alert.Evidence;
import offing.watch.alert.Handling;
import offing.watch.alert.Severity;

/**
 * Tracks whose every place is a function of the second: each moves each second, with noise as of a
 * sensor, and every ten minutes an alert is raised. For figures: what was recorded need not be kept
 * to be compared.
 */
record InventedTraffic(int tracks, int seconds) {
  static final String SOURCE = "invented";
  private static final long START_MS = 1_767_225_600_000L;
  private static final int WEST = 1_136_500_000;
  private static final int SOUTH = 219_000_000;
  private static final int WIDE = 11_000_000;
  private static final int HIGH = 5_000_000;
  private static final int ALERT_S = 600;
  private static final int NOISE = 64;

  long timeMs(int second) {
    return START_MS + second * 1_000L;
  }

  /** Number of the newest alert entry. */
  long alerts(int second) {
    return second / ALERT_S + 1L;
  }

  /** Steps of 1e-7 degrees. */
  int lon(int track, int second) {
    int steps = 300 + Math.floorMod(mix(track), 1_200);
    return WEST + place(mix(track * 3), steps, second, WIDE) + noise(track * 7 + 1, second);
  }

  private int lat(int track, int second) {
    int steps = Math.floorMod(mix(track * 5), 400);
    return SOUTH + place(mix(track * 11), steps, second, HIGH) + noise(track * 7 + 2, second);
  }

  /** To and fro. */
  private static int place(int start, int steps, int second, int span) {
    int way = (int) Math.floorMod(Math.floorMod(start, span) + (long) steps * second, 2L * span);
    return way < span ? way : 2 * span - way;
  }

  private static int noise(int key, int second) {
    return Math.floorMod(mix(key * 31 + second), NOISE) - NOISE / 2;
  }

  /** Finalizer of MurmurHash3. */
  private static int mix(int key) {
    int mixed = (key ^ key >>> 16) * 0x85ebca6b;
    mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
    return mixed ^ mixed >>> 16;
  }

  /** Records all of it as fast as the recorder takes it; returns the recording's id. */
  String record(Path library) throws InterruptedException {
    Area area = AreaReader.read(AreaFolder.embedded("hong-kong"));
    var limits = new Recordings.Limits(1L << 40, Duration.ofDays(1_000));
    var columns = new TrackColumns(tracks);
    try (Recorder recorder = Recordings.in(library, limits).start(head(area))) {
      for (int second = 0; second < seconds; second++) {
        while (!recorder.hasRoom()) {
          Thread.sleep(1);
        }
        if (second % ALERT_S == 0) {
          recorder.alert(alert(second));
        }
        fill(columns, second, area);
        recorder.ticked(timeMs(second), FrozenTracks.copyOf(columns), sensors(second));
      }
      return recorder.state().recording();
    }
  }

  private static RecordingHead head(Area area) {
    return new RecordingHead(
        "Invented traffic",
        RecordingHead.Kind.SIMULATION,
        SOURCE,
        1,
        true,
        "figures",
        area.id(),
        area.folder(),
        "",
        () -> "[]");
  }

  private void fill(TrackColumns columns, int second, Area area) {
    for (int slot = 0; slot < tracks; slot++) {
      int track = slot + 1;
      columns.setNumber(TrackColumns.NUMBER, slot, track);
      columns.setNumber(TrackColumns.STATUS, slot, 1);
      columns.setNumber(TrackColumns.LON, slot, lon(track, second));
      columns.setNumber(TrackColumns.LAT, slot, lat(track, second));
      columns.setNumber(TrackColumns.SOG, slot, 100 + noise(track, second / 5) / 8);
      columns.setNumber(TrackColumns.COG, slot, 1_800 + noise(track * 13, second / 5));
      columns.setNumber(TrackColumns.HEADING, slot, 1_800 + noise(track * 17, second / 20));
      columns.setNumber(TrackColumns.SOURCES, slot, 3);
      columns.setNumber(TrackColumns.KIND, slot, 1);
      columns.setNumber(TrackColumns.MMSI, slot, 477_000_000 + track);
      columns.setTime(
          TrackColumns.OBSERVED_AT,
          slot,
          timeMs(second) - Math.floorMod(mix(track + second), 1_000));
      columns.setTime(TrackColumns.AIS_AT, slot, timeMs(second - second % 6));
      columns.setTime(TrackColumns.RADAR_AT, slot, timeMs(second));
      columns.setTime(TrackColumns.CAMERA_AT, slot, TrackColumns.NEVER);
      columns.setTime(TrackColumns.UNIT_AT, slot, TrackColumns.NEVER);
      columns.setText(TrackColumns.NAME, slot, "INVENTED " + track);
      place(columns, slot, area);
    }
  }

  private static void place(TrackColumns columns, int slot, Area area) {
    double lon = columns.number(TrackColumns.LON, slot) / TrackColumns.STEPS_PER_DEG;
    double lat = columns.number(TrackColumns.LAT, slot) / TrackColumns.STEPS_PER_DEG;
    columns.setPlace(slot, area.chart().eastM(lon, lat), area.chart().northM(lon, lat));
  }

  private List<SensorState> sensors(int second) {
    long timeMs = timeMs(second);
    return List.of(SensorState.at(timeMs, "radar", "Radar", SensorState.Kind.RADAR, timeMs));
  }

  private Alert alert(int second) {
    long number = alerts(second);
    return new Alert(
        number,
        number,
        number,
        "fast-inbound",
        "Fast craft",
        Severity.WARNING,
        Category.SMUGGLING,
        1 + second % tracks,
        timeMs(second),
        114,
        22,
        "At 41.3 kn.",
        List.of(new Evidence("sogKn", 40.0, "kn", "at least 30")),
        Handling.raised(timeMs(second)));
  }

  double bytesAnUpdate(long bytes) {
    return (double) bytes / ((double) tracks * seconds);
  }
}
