package offing.watch;

import offing.watch.alert.Alert;

/** Who is told what the watch concludes, as it does. On the thread that owns the watch. */
@FunctionalInterface
public interface Conclusions {

  /** An alert was raised or changed: its next entry in the log. */
  void alert(Alert entry);

  /** A track has crossed the boundary. */
  default void crossed(Crossing crossing) {}

  /** Everything of the tick that ends at that event time has been told; epoch milliseconds. */
  default void ticked(long tickMs) {}
}
