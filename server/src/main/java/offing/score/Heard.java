package offing.score;

import java.util.HashMap;
import java.util.Map;
import offing.observation.AisReport;

/**
 * Who is heard over AIS: a position under her MMSI was received within three of the longest
 * intervals at which she has to report (ITU-R M.1371-5, tables 1 and 2). Owned by its evaluation.
 */
final class Heard {
  /** Class A under way reports every 10 s or more often, class B every 30 s. */
  private static final long MOVING_MS = 3 * 30_000;

  /** At anchor, moored and hardly moving: every three minutes. */
  private static final long STILL_MS = 3 * 180_000;

  /** Class B under this reports as one that lies still: 2 kn, m/s. */
  private static final double STILL_MPS = 2 * 1852 / 3600.0;

  private final Map<Integer, Long> lastMs = new HashMap<>();

  void hear(AisReport report) {
    if (!Double.isNaN(report.lon())) {
      lastMs.merge(report.mmsi(), report.timeMs(), Math::max);
    }
  }

  boolean isHeard(TruthPoint vessel, long timeMs) {
    Long last = vessel.mmsi() == 0 ? null : lastMs.get(vessel.mmsi());
    Motion motion = vessel.motion();
    boolean isStill = motion.speedApartMps(new Motion(0, 0, 0, 0)) < STILL_MPS;
    return last != null && timeMs - last <= (isStill ? STILL_MS : MOVING_MS);
  }
}
