package offing.sim.sensor.report;

/**
 * Hears of every true vessel that a radar or an AIS station reported: how the world learns when an
 * approach was first detectable. For labels alone; nothing of it may reach an observation.
 */
@FunctionalInterface
public interface DetectionListener {

  /**
   * A report about a vessel came in.
   *
   * @param slot the vessel's slot in the fleet that is being observed
   * @param timeMs event time of the report, epoch milliseconds, within the step
   */
  void seen(int slot, long timeMs);
}
