package offing.sim;

import offing.sim.vessel.AisClass;
import offing.sim.vessel.VesselClass;
import offing.sim.vessel.Vessels;

/** The truth as a view of the vessels that are out. Rebuilt each step; owned by the world. */
final class TrueVessels implements Truth {
  private final Vessels vessels;
  private final int[] slots;
  private int size;

  TrueVessels(Vessels vessels, int capacity) {
    this.vessels = vessels;
    slots = new int[capacity];
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
}
