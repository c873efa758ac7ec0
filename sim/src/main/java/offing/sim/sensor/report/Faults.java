package offing.sim.sensor.report;

import java.util.List;

/** When which sensor is down, late or off the time, and where GNSS is jammed. Immutable. */
public final class Faults {
  /** Everything is in order. */
  public static final Faults NONE = new Faults(List.of());

  private final List<Fault> faults;
  private final List<Jam> jams;

  public Faults(List<Fault> faults) {
    this(faults, List.of());
  }

  public Faults(List<Fault> faults, List<Jam> jams) {
    this.faults = List.copyOf(faults);
    this.jams = List.copyOf(jams);
  }

  /**
   * One fault of one sensor.
   *
   * @param sensor id of a site or of a camera, or a unit's call sign
   * @param fromMs event time, epoch milliseconds
   * @param toMs when it is over, exclusive
   * @param lagMs how late its reports arrive
   * @param clockMs by how much its clock is ahead, negative where behind; where both are 0 it is
   *     down
   */
  public record Fault(String sensor, long fromMs, long toMs, long lagMs, long clockMs) {

    /** Of a sensor that is down ({@code lagMs} 0), or lags. */
    public Fault(String sensor, long fromMs, long toMs, long lagMs) {
      this(sensor, fromMs, toMs, lagMs, 0);
    }

    private boolean strikes(String other, long timeMs) {
      return timeMs >= fromMs && timeMs < toMs && sensor.equals(other);
    }
  }

  /** Whether that sensor says nothing at that event time. */
  public boolean isDown(String sensor, long timeMs) {
    for (int i = 0; i < faults.size(); i++) {
      Fault fault = faults.get(i);
      if (fault.lagMs == 0 && fault.clockMs == 0 && fault.strikes(sensor, timeMs)) {
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

  /** By how much its clock is ahead at that event time, milliseconds; negative where behind. */
  public long clockMs(String sensor, long timeMs) {
    long clockMs = 0;
    for (int i = 0; i < faults.size(); i++) {
      Fault fault = faults.get(i);
      clockMs += fault.strikes(sensor, timeMs) ? fault.clockMs : 0;
    }
    return clockMs;
  }

  /** What a GNSS receiver at a place of the chart plane makes of what it gets. */
  public Jam.Reception reception(long timeMs, double eastM, double northM) {
    Jam.Reception worst = Jam.Reception.SOUND;
    for (int i = 0; i < jams.size(); i++) {
      Jam.Reception one = jams.get(i).at(timeMs, eastM, northM);
      worst = one.compareTo(worst) > 0 ? one : worst;
    }
    return worst;
  }
}
