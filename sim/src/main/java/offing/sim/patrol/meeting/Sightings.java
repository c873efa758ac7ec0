package offing.sim.patrol.meeting;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import offing.area.Chart;
import offing.sim.Command;
import offing.sim.vessel.Vessels;

/**
 * What the centre knows of targets by name: of a vessel by her key where she is, of a name of its
 * own what was told last. Owned by the world's thread.
 */
public final class Sightings {
  /** What was told is gone by for so long; then nobody knows where she is. Assumed. */
  static final long STALE_MS = 60_000;

  private static final double MPS_PER_KN = 1852.0 / 3600;

  private final Chart chart;
  private final Vessels vessels;
  private final Map<String, Sighting> told = new HashMap<>(); // never walked through

  public Sightings(Chart chart, Vessels vessels) {
    this.chart = chart;
    this.vessels = vessels;
  }

  /** Takes down what is told of a target; what is older than the last is dropped. */
  public void accept(Command.Sighted seen) {
    Sighting before = told.get(seen.target());
    if (before == null || before.timeMs() <= seen.timeMs()) {
      told.put(seen.target(), sighting(seen));
    }
  }

  private Sighting sighting(Command.Sighted seen) {
    double grid =
        StrictMath.toRadians(seen.cogDeg() - chart.convergenceDeg(seen.lon(), seen.lat()));
    double mps = MPS_PER_KN * seen.sogKn();
    return new Sighting(
        seen.timeMs(),
        chart.eastM(seen.lon(), seen.lat()),
        chart.northM(seen.lon(), seen.lat()),
        mps * StrictMath.sin(grid),
        mps * StrictMath.cos(grid));
  }

  /** What is known of a name, however old; empty where nothing ever was. */
  public Optional<Sighting> last(String target, long timeMs) {
    int slot = slotOf(target);
    return slot < 0 ? Optional.ofNullable(told.get(target)) : Optional.of(seen(slot, timeMs));
  }

  /** Whether that is still good to go by. */
  public static boolean isFresh(Sighting sighting, long timeMs) {
    return timeMs - sighting.timeMs() <= STALE_MS;
  }

  /** The slot of the vessel with that key; -1 where none is out. */
  int slotOf(String key) {
    for (int slot = 0; slot < vessels.slotCount(); slot++) {
      if (vessels.isPresent(slot) && vessels.key(slot).equals(key)) {
        return slot;
      }
    }
    return -1;
  }

  /** Where the vessel in a slot truly is. */
  public Sighting seen(int slot, long timeMs) {
    double sog = vessels.sogMps(slot);
    return new Sighting(
        timeMs,
        vessels.eastM(slot),
        vessels.northM(slot),
        sog * vessels.courseEast(slot),
        sog * vessels.courseNorth(slot));
  }
}
