package offing.observation;

/** Takes observations, one by one, in the order in which they arrive. */
@FunctionalInterface
public interface ObservationSink {
  void accept(Observation observation);

  /** A sink that hands each observation to this one, then to {@code next}. */
  default ObservationSink andThen(ObservationSink next) {
    return observation -> {
      accept(observation);
      next.accept(observation);
    };
  }
}
