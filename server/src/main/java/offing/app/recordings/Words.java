package offing.app.recordings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import offing.recording.RecordingInfo;
import offing.stream.message.RecordingJson;
import offing.stream.message.WireJson;

/** Recordings in words and columns for people. Times are RFC 3339. */
final class Words {
  private static final List<String> HEADINGS =
      List.of("RECORDING", "KIND", "FROM", "LENGTH", "TRACKS", "ALERTS", "MB", "STATE", "TITLE");

  private static final double BYTES_A_MB = 1e6;
  private static final long MS_A_S = 1_000;
  private static final long S_A_HOUR = 3_600;
  private static final long S_A_MINUTE = 60;

  private Words() {}

  /** A line for each, under a line of headings. */
  static List<String> table(List<RecordingInfo> all) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADINGS);
    all.forEach(info -> rows.add(row(info)));
    return rows.stream().map(row -> line(row, rows)).toList();
  }

  private static List<String> row(RecordingInfo info) {
    return List.of(
        info.id(),
        WireJson.word(info.kind()),
        from(info),
        length(info),
        Long.toString(info.tracks()),
        Long.toString(info.alerts()),
        megabytes(info.bytes()),
        state(info),
        info.title());
  }

  private static String line(List<String> row, List<List<String>> rows) {
    var line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      int column = i;
      int width = rows.stream().mapToInt(other -> other.get(column).length()).max().orElse(0);
      line.append(row.get(i)).append(" ".repeat(width - row.get(i).length() + 2));
    }
    return line.toString().stripTrailing();
  }

  static String from(RecordingInfo info) {
    return RecordingJson.isAnything(info) ? time(info.fromMs()) : "-";
  }

  static String time(long timeMs) {
    return Instant.ofEpochMilli(timeMs).toString();
  }

  /** Hours, minutes and seconds of event time. */
  static String length(RecordingInfo info) {
    long s = RecordingJson.isAnything(info) ? (info.toMs() - info.fromMs()) / MS_A_S : 0;
    return String.format(
        Locale.ROOT, "%d:%02d:%02d", s / S_A_HOUR, s % S_A_HOUR / S_A_MINUTE, s % S_A_MINUTE);
  }

  static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f", bytes / BYTES_A_MB);
  }

  static String state(RecordingInfo info) {
    return info.growing() ? "growing" : info.closed() ? "closed" : "cut off";
  }
}
