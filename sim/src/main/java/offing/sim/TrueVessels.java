package offing.sim;

import offing.sim.vessel.AisClass;
import offing.sim.vessel.VesselClass;
import offing.sim.vessel.Vessels;
import org.jspecify.annotations.Nullable;

/** The truth as a view of the vessels that are out. Rebuilt each step; owned by the world. */
final class TrueVessels implements Truth {
  private final Vessels vessels;
  private final int[] slots;
  private @Nullable Detectability detectability;
  private int size;

  TrueVessels(Vessels vessels, int capacity) {
    this.vessels = vessels;
    slots = new int[capacity];
  }

  /** Says from now on who is detectable, as that knows it. */
  void detectability(Detectability known) {
    detectability = known;
  }

  /** Looks again who is out. */
  void refresh() {
    size = 0;
    for (int slot = 0; slot < vessels.slotCount(); slot++) {
      if (vessels.isPresent(slot)) {
        slots[size++] = slot;
      }
    }
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int id(int row) {
    return vessels.id(slots[row]);
  }

  @Override
  public String vessel(int row) {
    return vessels.key(slots[row]);
  }

  @Override
  public VesselClass kind(int row) {
    return vessels.kind(slots[row]);
  }

  @Override
  public AisClass aisClass(int row) {
    return vessels.aisClass(slots[row]);
  }

  @Override
  public double eastM(int row) {
    return vessels.eastM(slots[row]);
  }

  @Override
  public double northM(int row) {
    return vessels.northM(slots[row]);
  }

  @Override
  public double eastMps(int row) {
    return vessels.velocityEastMps(slots[row]);
  }

  @Override
  public double northMps(int row) {
    return vessels.velocityNorthMps(slots[row]);
  }

  @Override
  public double sogMps(int row) {
    return vessels.sogMps(slots[row]);
  }

  @Override
  public double cogDeg(int row) {
    return vessels.courseDeg(slots[row]);
  }

  @Override
  public int mmsi(int row) {
    return vessels.mmsi(slots[row]);
  }

  @Override
  public double lengthM(int row) {
    return vessels.lengthM(slots[row]);
  }

  @Override
  public boolean isDetectable(int row) {
    return detectability != null && detectability.isDetectable(vessels, slots[row]);
  }
}
