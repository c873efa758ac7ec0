package offing.observation;

/** Takes observations, one by one, in the order in which they arrive. */
@FunctionalInterface
public interface ObservationSink {
  void accept(Observation observation);
}
