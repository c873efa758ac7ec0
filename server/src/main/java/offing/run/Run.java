package offing.run;

import java.util.concurrent.CompletionStage;
import offing.picture.Tracks;

/**
 * A run: feeds, clock and pipeline on a plain thread of its own. Everything that is read here was
 * published by one volatile write at the end of a tick; nobody waits for the run's thread and it
 * waits for nobody.
 */
public interface Run extends AutoCloseable {

  /** What the run is and does, as of the last tick. Any thread. */
  RunState state();

  /** An immutable copy of the picture as of the last published tick. Any thread. */
  Tracks picture();

  /** The alerts as of the last tick. Any thread. */
  AlertLog alerts();

  /** Sets speed (over 0) and whether it plays; done at the next tick, in the operator's name. */
  CompletionStage<Clock> drive(double speed, boolean playing, Operator operator);

  /** Acknowledges an alert in the operator's name; false where there is none that could be. */
  CompletionStage<Boolean> acknowledge(long alertId, Operator operator);

  @Override
  void close();
}
