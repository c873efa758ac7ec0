package offing.sim;

/** Takes the truth of each step: for the scorer alone. */
@FunctionalInterface
public interface TruthSink {
  /** {@code truth} is a view that holds until the next step: copy what must stay. */
  void accept(long timeMs, Truth truth);
}
