package offing.sim.patrol.meeting;

import java.util.Optional;
import offing.sim.vessel.Vessels;

/**
 * What one unit goes by when it is after a target: what the centre tells, and its own eyes once it
 * is near. Owned by the world's thread.
 */
public final class Lookout {
  /** A crew makes out a boat from here on, and keeps her in sight to a little more. Assumed. */
  private static final double SEES_M = 500;

  private static final double KEEPS_M = 800;

  /** Only a vessel so near to where the target should be is taken for her. Assumed. */
  private static final double NEAR_M = 200;

  private final Sightings sightings;
  private final Vessels vessels;
  private final String target;
  private int slot = -1;
  private int id;

  public Lookout(Sightings sightings, Vessels vessels, String target) {
    this.sightings = sightings;
    this.vessels = vessels;
    this.target = target;
  }

  /** Where she is now, for a unit at that place; empty where nobody knows. */
  public Optional<Sighting> look(long timeMs, double eastM, double northM) {
    find(timeMs, eastM, northM);
    if (slot >= 0) {
      return Optional.of(sightings.seen(slot, timeMs));
    }
    return sightings
        .last(target, timeMs)
        .filter(last -> Sightings.isFresh(last, timeMs))
        .map(last -> last.at(timeMs));
  }

  /** Where she would be if the last that was told of her had gone on until it was stale. */
  public Optional<Sighting> lastPlace(long timeMs) {
    return sightings.last(target, timeMs).map(last -> last.at(last.timeMs() + Sightings.STALE_MS));
  }

  /** The slot of the vessel that she is known or taken to be; -1 where she is not in sight. */
  public int slot() {
    return slot;
  }

  private void find(long timeMs, double eastM, double northM) {
    int known = sightings.slotOf(target);
    if (known >= 0) {
      take(known);
    } else if (!isInSight(eastM, northM)) {
      slot = -1;
      sightings
          .last(target, timeMs)
          .filter(last -> Sightings.isFresh(last, timeMs))
          .map(last -> last.at(timeMs))
          .filter(at -> at.distanceM(eastM, northM) <= SEES_M)
          .ifPresent(this::makeOut);
    }
  }

  private boolean isInSight(double eastM, double northM) {
    return slot >= 0
        && vessels.isPresent(slot)
        && vessels.id(slot) == id
        && distanceM(slot, eastM, northM) <= KEEPS_M;
  }

  /** Takes the vessel that is nearest to where she should be. */
  private void makeOut(Sighting at) {
    double least = NEAR_M;
    for (int other = 0; other < vessels.slotCount(); other++) {
      if (vessels.isPresent(other) && vessels.unit(other).isEmpty()) {
        double off = distanceM(other, at.eastM(), at.northM());
        if (off < least) {
          least = off;
          take(other);
        }
      }
    }
  }

  private void take(int found) {
    slot = found;
    id = vessels.id(found);
  }

  private double distanceM(int of, double eastM, double northM) {
    double dx = vessels.eastM(of) - eastM;
    double dy = vessels.northM(of) - northM;
    return Math.sqrt(dx * dx + dy * dy);
  }
}
