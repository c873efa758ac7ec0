package offing.sim.tactic;

import offing.sim.vessel.Master;

/** Masters a vessel that goes about something. */
public interface Tactic extends Master {

  /**
   * A patrol has stopped her: she takes the way off and lies where she is, and it is over with her
   * undertaking until {@link #letGo}.
   *
   * @param timeMs event time, epoch milliseconds
   */
  void stopped(long timeMs);

  /** The patrol lets her go: an innocent takes up again what she did; a smuggler lies on. */
  void letGo(long timeMs);
}
