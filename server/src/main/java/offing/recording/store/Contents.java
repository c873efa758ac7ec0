package offing.recording.store;

import java.util.HashSet;
import java.util.Set;

/**
 * How much one part holds.
 *
 * @param begun tracks that began in it
 * @param carried tracks that went on from the part before
 * @param alerts their numbers: a later part repeats those of a day
 */
record Contents(long begun, long carried, Set<Long> alerts, long crossings) {

  Contents {
    alerts = Set.copyOf(alerts);
  }

  /** Scans a part. */
  static Contents of(Part part) {
    Set<Long> alerts = new HashSet<>();
    part.pairs("SELECT DISTINCT alert, 0 FROM alert").forEach(pair -> alerts.add(pair[0]));
    return new Contents(
        count(part, "track_note WHERE what = 'new'"),
        count(part, "track_note WHERE what = 'carried'"),
        alerts,
        count(part, "marker WHERE " + Entries.CROSSINGS));
  }

  private static long count(Part part, String rows) {
    return part.number("SELECT count(*) FROM " + rows).orElse(0);
  }
}
