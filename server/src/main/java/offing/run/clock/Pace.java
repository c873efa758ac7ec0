package offing.run.clock;

import java.util.OptionalDouble;
import offing.run.order.Refused;

/** Tells a run how far its event time should have come by now. Owned by the run's thread. */
public interface Pace {

  /** Event time that is due, epoch milliseconds; {@link Long#MAX_VALUE} for as fast as it can. */
  long dueMs();

  /** The run stands at {@code eventMs}, whatever was due: goes on from there. */
  void restAt(long eventMs);

  /**
   * Changes how it goes on, from {@code eventMs}; throws {@link Refused} where that is not to be.
   */
  void drive(long eventMs, OptionalDouble speed, Playing playing);

  /** Times real time; infinity for as fast as it can. */
  double speed();

  boolean isPlaying();
}
