package offing.sim.census;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import offing.area.Area;
import offing.sim.Truth;
import offing.sim.TruthSink;
import offing.sim.vessel.VesselClass;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;

/**
 * Counts arrivals and the fleet from the truth, once a simulated minute.
 *
 * <p>An arrival is a vessel that was outside the boundary, came inside, and lay there (under half a
 * knot) for five minutes on end; it counts once until she has been outside again, in the hour in
 * which she lay down. Who was inside from the first is no arrival, nor who passes through. Owned by
 * its caller's thread.
 */
public final class Census implements TruthSink {
  private static final long MINUTE_MS = 60_000;
  private static final long LYING_MINUTES = 5;
  private static final double LYING_MPS = 0.25;

  private final @Nullable IndexedPointInAreaLocator home;
  private final ZoneId zone;
  private final long startMs;
  private final LaneUse lanes;
  private final Map<String, Visit> visits = new HashMap<>();
  private final Map<VesselClass, Tally> tallies = new EnumMap<>(VesselClass.class);

  /**
   * Nobody is counted yet.
   *
   * @param startMs event time from which it counts; before, it only notes who is where
   */
  public Census(Area area, long startMs) {
    this.startMs = startMs;
    home = area.boundary().isEmpty() ? null : new IndexedPointInAreaLocator(area.boundary().home());
    zone = ZoneId.of(area.timeZone());
    lanes = new LaneUse(area);
    for (VesselClass kind : VesselClass.values()) {
      tallies.put(kind, new Tally());
    }
  }

  @Override
  public void accept(long timeMs, Truth truth) {
    if (timeMs % MINUTE_MS != 0) {
      return;
    }
    int hour = Instant.ofEpochMilli(timeMs).atZone(zone).getHour();
    if (timeMs > startMs) {
      tallies.values().forEach(tally -> tally.startMinute(hour));
    }
    for (int row = 0; row < truth.size(); row++) {
      boolean lies = truth.sogMps(row) < LYING_MPS;
      boolean inside = isHome(truth.eastM(row), truth.northM(row));
      Visit visit = visits.computeIfAbsent(truth.vessel(row), key -> new Visit());
      boolean arrives = visit.arrives(inside, lies);
      if (timeMs > startMs) {
        Tally tally = tally(truth.kind(row));
        tally.present(hour, inside, lies, truth.aisClass(row));
        tally.arrival(hour, arrives);
        if (!lies) {
          lanes.look(truth, row);
        }
      }
    }
  }

  private boolean isHome(double eastM, double northM) {
    return home != null && home.locate(new Coordinate(eastM, northM)) != Location.EXTERIOR;
  }

  /** How the lanes of separation schemes were sailed by now. */
  public LaneUse lanes() {
    return lanes;
  }

  /** What was counted of a class by now. */
  public Tally tally(VesselClass kind) {
    return Objects.requireNonNull(tallies.get(kind));
  }

  /** One vessel between being outside and lying inside. */
  private static final class Visit {
    private boolean wasOutside;
    private int lyingMinutes;

    /** Whether she has arrived this minute. */
    boolean arrives(boolean inside, boolean lies) {
      wasOutside |= !inside;
      lyingMinutes = inside && lies ? lyingMinutes + 1 : 0;
      boolean arrives = wasOutside && lyingMinutes >= LYING_MINUTES;
      wasOutside &= !arrives;
      return arrives;
    }
  }
}
