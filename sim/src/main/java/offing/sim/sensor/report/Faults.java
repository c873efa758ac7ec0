package offing.sim.sensor.report;

import java.util.List;

/** When which sensor is down, and whose reports come late. Immutable. */
public final class Faults {
  /** Everything is in order. */
  public static final Faults NONE = new Faults(List.of());

  private final List<Fault> faults;

  public Faults(List<Fault> faults) {
    this.faults = List.copyOf(faults);
  }

  /**
   * One fault of one sensor.
   *
   * @param sensor id of a site or of a camera, or a unit's call sign
   * @param fromMs event time, epoch milliseconds
   * @param toMs when it is over, exclusive
   * @param lagMs how late its reports arrive; 0 where it is down
   */
  public record Fault(String sensor, long fromMs, long toMs, long lagMs) {

    private boolean strikes(String other, long timeMs) {
      return timeMs >= fromMs && timeMs < toMs && sensor.equals(other);
    }
  }

  /** Whether that sensor says nothing at that event time. */
  public boolean isDown(String sensor, long timeMs) {
    for (int i = 0; i < faults.size(); i++) {
      Fault fault = faults.get(i);
      if (fault.lagMs == 0 && fault.strikes(sensor, timeMs)) {
        return true;
      }
    }
    return false;
  }

  /** By how much longer than ever its report of that event time is under way, milliseconds. */
  public long lagMs(String sensor, long timeMs) {
    long lagMs = 0;
    for (int i = 0; i < faults.size(); i++) {
      Fault fault = faults.get(i);
      lagMs += fault.strikes(sensor, timeMs) ? fault.lagMs : 0;
    }
    return lagMs;
  }
}
