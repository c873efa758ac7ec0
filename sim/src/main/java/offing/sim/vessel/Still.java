package offing.sim.vessel;

import offing.area.Chart;

/**
 * A fleet as it was at one moment, for whoever looks at it while the vessels move on. Changed by
 * {@link #take} alone.
 */
public final class Still extends Roll {
  private final String[] destination;

  /** Nobody yet; {@code capacity} and {@code stepMs} of the vessels. */
  public Still(Chart chart, int capacity, long stepMs) {
    super(chart, capacity, stepMs);
    destination = new String[capacity];
  }

  /** Makes it what the vessels are now. */
  public void take(Vessels vessels) {
    int count = vessels.slotCount;
    slotCount = count;
    motion.copy(vessels.motion, count);
    transponders.copy(vessels.transponders, count);
    System.arraycopy(vessels.present, 0, present, 0, count);
    System.arraycopy(vessels.id, 0, id, 0, count);
    System.arraycopy(vessels.particulars, 0, particulars, 0, count);
    System.arraycopy(vessels.navStatus, 0, navStatus, 0, count);
    for (int slot = 0; slot < count; slot++) {
      destination[slot] = vessels.destination(slot);
    }
  }

  @Override
  public String destination(int slot) {
    return destination[slot];
  }
}
