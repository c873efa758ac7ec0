package offing.sim.census;

import java.util.EnumSet;
import java.util.Set;
import offing.area.Area;
import offing.sim.Truth;
import offing.sim.vessel.AisClass;
import offing.sim.vessel.VesselClass;
import offing.sim.water.Lanes;

/**
 * How ships that are under way sail in the lanes of separation schemes: minutes of single ships, by
 * their course over ground. Those count who pass with a class A transponder; not those who work
 * there, as pilots, tugs and fishermen do.
 */
public final class LaneUse {
  private static final Set<VesselClass> WORK_THERE =
      EnumSet.of(VesselClass.PILOT_LAUNCH, VesselClass.TUG, VesselClass.FISHING_VESSEL);

  private final Lanes lanes;
  private long following;
  private long opposing;
  private long crossing;

  LaneUse(Area area) {
    lanes = Lanes.of(area);
  }

  void look(Truth truth, int row) {
    if (truth.aisClass(row) != AisClass.A || WORK_THERE.contains(truth.kind(row))) {
      return;
    }
    double course = StrictMath.toRadians(truth.cogDeg(row));
    double along =
        lanes.along(
            truth.eastM(row), truth.northM(row), StrictMath.sin(course), StrictMath.cos(course));
    if (!Double.isNaN(along)) {
      following += Lanes.follows(along) ? 1 : 0;
      opposing += Lanes.opposes(along) ? 1 : 0;
      crossing += !Lanes.follows(along) && !Lanes.opposes(along) ? 1 : 0;
    }
  }

  /** Within 45 degrees of the lane's direction. */
  public long following() {
    return following;
  }

  /** Within 45 degrees of the other direction. */
  public long opposing() {
    return opposing;
  }

  /** All others. */
  public long crossing() {
    return crossing;
  }

  /** Of those who do not cross, the share that follows; NaN where there are none. */
  public double shareInDirection() {
    return (double) following / (following + opposing);
  }

  /** Of all, the share that crosses; NaN where there are none. */
  public double shareCrossing() {
    return (double) crossing / (following + opposing + crossing);
  }
}
