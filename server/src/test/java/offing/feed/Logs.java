package offing.feed;

import java.util.ArrayList;
import java.util.List;
import offing.ais.AisEncoder;
import offing.observation.AisReport;
import offing.observation.AisStatic;
import offing.observation.Observation;

/** Traffic as observations and as lines. */
final class Logs {
  static final long START_MS = 1_700_000_000_000L;

  private Logs() {}

  /** One report a second of vessels that take turns. */
  static List<Observation> reports(int count) {
    var reports = new ArrayList<Observation>();
    for (int i = 0; i < count; i++) {
      reports.add(report(i, START_MS + i * 1000L));
    }
    return reports;
  }

  static AisReport report(int number, long timeMs) {
    int mmsi = 477_000_000 + number % 1000;
    return new AisReport(
        timeMs, "shore", 1, mmsi, 0, 0, 12.5, true, 114, 22 + number % 100 / 1000.0, 90, 91);
  }

  static AisStatic voyage(int mmsi, long timeMs) {
    return new AisStatic(
        timeMs,
        "shore",
        5,
        0,
        mmsi,
        9_134_270,
        "VRAB7",
        "PILOT 1",
        50,
        10,
        5,
        2,
        2,
        3.1,
        "HONG KONG");
  }

  static String lines(List<? extends Observation> observations) {
    var encoder = new AisEncoder();
    var lines = new StringBuilder();
    for (Observation observation : observations) {
      encoder.encode(observation, true).forEach(line -> lines.append(line).append("\r\n"));
    }
    return lines.toString();
  }
}
