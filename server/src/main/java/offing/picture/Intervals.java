package offing.picture;

import offing.observation.AisReport;

/**
 * How often a report is due, and how long silence is borne.
 *
 * <p>Nominal intervals of ITU-R M.1371-5, tables 1 and 2, for a vessel that holds its course.
 */
final class Intervals {
  /** At anchor, moored or hardly moving; also aids to navigation and long-range reports. */
  static final long STILL_MS = 180_000;

  static final long BASE_STATION_MS = 10_000;
  static final long SAR_AIRCRAFT_MS = 10_000;

  /** Silence over this many intervals is silence of the sensor, not of one message. */
  static final int SILENT_AFTER = 3;

  /**
   * Silence that is never counted, milliseconds: three scans of a radar and a second. A ferry whose
   * report is due every 2 s is not silent after three collisions.
   */
  static final long LEAST_SILENCE_MS = 10_000;

  private Intervals() {}

  /** When a vessel's next position report is due after this one, milliseconds. */
  static long ofAis(AisReport report) {
    return switch (report.messageType()) {
      case 9 -> SAR_AIRCRAFT_MS;
      case 18, 19 -> ofClassB(report.sogKn());
      case 27 -> STILL_MS;
      default -> ofClassA(report.sogKn(), report.navStatus());
    };
  }

  private static long ofClassA(double sogKn, int navStatus) {
    boolean atRest = navStatus == 1 || navStatus == 5;
    if (atRest && !(sogKn > 3)) {
      return STILL_MS;
    }
    if (sogKn > 23) {
      return 2_000;
    }
    return sogKn > 14 ? 6_000 : 10_000;
  }

  /** Class B "CS"; "SO" reports more often when fast, which a longer patience does not mind. */
  private static long ofClassB(double sogKn) {
    return sogKn > 2 ? 30_000 : STILL_MS;
  }

  /** The force's position reports: every 6 s very fast, 60 s at medium speed, 6 min slow. */
  static long ofUnit(double sogKn) {
    if (sogKn >= 25) {
      return 6_000;
    }
    return sogKn >= 5 ? 60_000 : 360_000;
  }

  /** Silence after which a source no longer holds a track, milliseconds. */
  static long patienceMs(long intervalMs) {
    return Math.max(LEAST_SILENCE_MS, SILENT_AFTER * intervalMs);
  }
}
